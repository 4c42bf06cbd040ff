# What scripts/engine and its neighbours know about the machine's Debian packages. Sourced by bash.
shopt -s extglob

die() {
  echo "${0##*/}: $*" >&2
  exit 1
}

# The first error that apt or mmdebstrap noted in a log, or the log's last line.
reason_in() {
  grep -m 1 -E '^E: ' "$1" 2>/dev/null || tail -n 1 "$1" 2>/dev/null || :
}

# require_packages PROGRAM:PACKAGE... installs the packages whose program is missing.
require_packages() {
  local pair missing=()
  for pair in "$@"; do command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}"); done
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null || die "${missing[*]} is missing and this is neither Debian nor Ubuntu: install it"
  local log
  log=$(mktemp)
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null ||
    die "apt-get could not install ${missing[*]}: $(reason_in "$log") (all of it: $log)"
  rm -f "$log"
}

# The Debian mirror that the machine's own sources name, in either format; DOCKWEIGH_DEBIAN_MIRROR overrides it.
debian_mirror() {
  local mirror=${DOCKWEIGH_DEBIAN_MIRROR:-}
  [[ -n $mirror ]] || mirror=$(source_addresses | grep -E '/debian/?$' | head -n 1) || :
  [[ -n $mirror ]] || die "no package source of this machine names a Debian mirror: install Docker, or set DOCKWEIGH_DEBIAN_MIRROR to one"
  echo "$mirror"
}

source_addresses() {
  local address
  {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
      sed -nE 's/^[[:space:]]*deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+).*/\2/p'
    cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed -nE 's/^URIs:[[:space:]]*//p' | tr -s ' \t' '\n'
  } | while read -r address; do
    # Cloud images name a file that lists the mirrors.
    case $address in
      mirror+file:*) grep -hoE '^[a-z]+://[^[:space:]]+' "/${address#mirror+file:*(/)}" 2>/dev/null || : ;;
      *) echo "$address" ;;
    esac
  done
}

debian_keyring() {
  local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  [[ -f $keyring ]] || keyring=/usr/share/keyrings/debian-archive-keyring.pgp
  [[ -f $keyring ]] || die 'the keys of the Debian archive are missing: apt-get install debian-archive-keyring'
  echo "$keyring"
}

# The settings, one apt.conf line each, without which this machine's apt would not reach its mirror.
apt_options() {
  echo 'Acquire::Check-Valid-Until "false";'
  apt-config dump | grep -E '^Acquire::(Check-Date|https?(::[^:]+)?::(Proxy|CAInfo|Verify-(Peer|Host))) ' || :
}
