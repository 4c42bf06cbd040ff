# network-down.sh BRIDGE..., inside the root file system: undoes what dockerd.sh added to the machine's network.
delete_rules() {
  "$1" -t "$2" -S "$3" | sed -nE "/ -[io] $4( |\$)/s/^-A/-D/p" | while read -r rule; do
    # shellcheck disable=SC2086
    "$1" -t "$2" $rule
  done
}

for bridge in "$@"; do
  for iptables in iptables-nft iptables-legacy; do
    delete_rules "$iptables" nat POSTROUTING "$bridge"
    delete_rules "$iptables" filter FORWARD "$bridge"
  done
  ip link del "$bridge"
done
