# Runs dockerd inside ROOT; started by scripts/engine in new mount and process namespaces.
# dockerd.sh ROOT STATE STORE
set -euo pipefail

# ROOT must be a mount of its own: runc changes the propagation of / and fails on a plain directory.
enter_root() {
  local certificates=/etc/ssl/certs/ca-certificates.crt
  mount --make-rprivate /
  mount --bind "$root" "$root"
  mount -t proc proc "$root/proc"
  mount --rbind /sys "$root/sys"
  mount --rbind /dev "$root/dev"
  mount -t tmpfs tmpfs "$root/tmp"
  mount --bind "$state/run" "$root/run"
  mount --bind "$state/data" "$root/var/lib/docker"
  [[ ! -f $certificates ]] || mount --bind "$certificates" "$root$certificates"
  mkdir -p "$state/run/state"
  mount --bind "$state" "$root/run/state"
  cd "$root"
  pivot_root . mnt
  cd /
  umount -l /mnt
}

# The link of the default route; its frame size is the bridge's as well.
uplink_mtu() {
  local link
  link=$(awk '$2 == "00000000" { print $1; exit }' /proc/net/route)
  cat "/sys/class/net/$link/mtu" 2>/dev/null || echo 1500
}

# Adding a link fails when the name is taken, so that two engines never share one. Without an address of its own a
# bridge takes its ports' lowest: it would change, and downloads stall, whenever another container comes or goes.
add_bridge() {
  local number address
  address=$(IFS=. && set -- $1 && printf '02:42:%02x:%02x:%02x:01' "$1" "$2" "$3")
  for number in 0 1 2 3 4 5 6 7 8 9; do
    ip link add "dockweigh$number" address "$address" type bridge 2>/dev/null && echo "dockweigh$number" && return 0
  done
  echo 'no bridge: dockweigh0 to dockweigh9 are taken, or this machine allows none' >&2
  return 1
}

# One of the upper networks of 172.16.0.0/12 that no route of the machine touches, nor an address of any link: a link
# that is down has its address and no route.
free_subnet() {
  local second taken
  taken=$(ip -4 route show table all && ip -4 -o addr)
  for second in 30 29 28 27 26 25 24 23 22; do
    grep -qE "\b172\.$second\." <<<"$taken" || { echo "172.$second.0" && return 0; }
  done
  echo 'no network: 172.22.0.0 to 172.30.0.0 are all in use' >&2
  return 1
}

# Both daemons would rewrite the same Docker chains; so neither does, and each bridge gets its three rules here.
# The lock on descriptor 8 is let go when dockerd's arguments name the bridge; see bridges_in_use in scripts/engine.
raise_network() {
  local subnet
  exec 8</sys/class/net
  flock 8
  subnet=$(free_subnet)
  bridge=$(add_bridge "$subnet")
  ip addr replace "$subnet.1/24" dev "$bridge"
  ip link set "$bridge" mtu "$mtu" up
  select_iptables
  iptables -t nat -A POSTROUTING -s "$subnet.0/24" ! -o "$bridge" -j MASQUERADE &&
    iptables -I FORWARD -i "$bridge" -j ACCEPT &&
    iptables -I FORWARD -o "$bridge" -j ACCEPT ||
    echo 'no masquerading: RUN steps reach the network by --network=host only'
}

select_iptables() {
  iptables -t nat -S >/dev/null 2>&1 || ln -sfn /usr/sbin/iptables-legacy /usr/sbin/iptables
}

# overlayfs cannot lie on overlayfs: inside a container the slower drivers stand in.
storage_driver() {
  [[ $(stat -f -c %T /var/lib/docker) == overlayfs ]] || return 0
  [[ $store == classic ]] && echo --storage-driver=vfs || echo --storage-driver=native
}

# docker-init, as the first process, collects what ended containers leave behind.
run_dockerd() {
  local containerd_store=true
  [[ $store == containerd ]] || containerd_store=false
  # shellcheck disable=SC2046
  exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
    SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt GIT_SSL_CAINFO=/etc/ssl/certs/ca-certificates.crt \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} ${no_proxy:+no_proxy="$no_proxy"} \
    docker-init -- /usr/sbin/dockerd --host=unix:///run/docker.sock --group=root --pidfile=/run/docker.pid \
    --feature "containerd-snapshotter=$containerd_store" $(storage_driver) \
    --bridge="$bridge" --mtu="$mtu" --iptables=false --ip6tables=false --userland-proxy=false 8<&-
}

main() {
  root=$1 state=$2 store=$3
  local pid line mtu bridge
  # The inherited /proc still shows this process under its outer id; see start_time in scripts/engine.
  read -r line </proc/self/stat
  pid=${line%% *}
  read -ra line <<<"${line##*) }"
  echo "$pid ${line[19]}" >"$state/pid"
  enter_root
  mtu=$(uplink_mtu)
  raise_network
  run_dockerd
}

main "$@"
