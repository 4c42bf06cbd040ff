#!/usr/bin/env bash
# Makes the archives under __tests__/fixtures/tar anew: the same small tree as GNU tar, bsdtar and Go write it.
# Needs GNU tar, bsdtar (Debian: libarchive-tools), Go, and root for devices and owners.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
fixtures=$here/../__tests__/fixtures/tar
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

make_tree() {
  local deep
  deep=$(printf 'directory/%.0s' {1..30})
  mkdir -p usr dev run "$deep" 'grüße'
  printf hello >usr/file
  printf hello >usr/setuid
  printf hello >"${deep}file"
  printf hello >'grüße/日本語'
  printf hello >$'usr/latin1-\xe9'
  : >usr/empty
  seq 1 300 >usr/numbers
  ln -s file usr/symlink
  ln usr/file usr/hardlink
  ln -s "${deep}file" link-to-deep
  mknod dev/null c 1 3
  mknod dev/loop b 7 0
  mkfifo run/pipe
  sparse few 2
  sparse many 40
  chown 3000000:4000000 usr/setuid
  chmod 4755 usr/setuid
  find . -exec touch -h -d @1 {} +
}

# A file of 1 MiB a hole with a byte at the end of each.
sparse() {
  local name=$1 holes=$2 hole
  for ((hole = 1; hole <= holes; hole++)); do
    printf x | dd of="$name" bs=1 seek=$((hole * 1048576 - 1)) conv=notrunc status=none
  done
}

gnu() {
  tar --create --numeric-owner --sort=name --mtime=@1 "$@" .
}

mkdir -p "$fixtures"
cd "$tree"
make_tree
gnu --format=gnu --sparse >"$fixtures/gnu.tar"
gnu --format=oldgnu >"$fixtures/oldgnu.tar" --exclude=few --exclude=many
gnu --format=ustar --exclude='directory*' --exclude=link-to-deep --exclude=few --exclude=many \
  --exclude=usr/setuid >"$fixtures/ustar.tar"
gnu --format=v7 --exclude='directory*' --exclude=link-to-deep --exclude=few --exclude=many \
  --exclude=usr/setuid --exclude=dev --exclude=run >"$fixtures/v7.tar"
for version in 0.0 0.1 1.0; do
  gnu --format=posix --sparse --sparse-version=$version \
    --pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime >"$fixtures/pax-sparse-$version.tar"
done
bsdtar --create --numeric-owner --format=pax --exclude few --exclude many . >"$fixtures/bsdtar-pax.tar"
bsdtar --create --numeric-owner --format=gnutar --exclude few --exclude many . >"$fixtures/bsdtar-gnu.tar"
(cd "$here/fixtures-go" && go run .) >"$fixtures/go.tar"
cd "$fixtures"
gzip --best --no-name --force ./*.tar
ls -l
