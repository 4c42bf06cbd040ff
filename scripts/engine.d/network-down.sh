# network-down.sh BRIDGE SUBNET, inside the root file system: undoes what dockerd.sh added to the machine's network.
for iptables in iptables-nft iptables-legacy; do
  "$iptables" -t nat -D POSTROUTING -s "$2" ! -o "$1" -j MASQUERADE
  "$iptables" -D FORWARD -i "$1" -j ACCEPT
  "$iptables" -D FORWARD -o "$1" -j ACCEPT
done
ip link del "$1"
