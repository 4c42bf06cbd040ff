#!/usr/bin/env bash
# Makes the database under __tests__/fixtures/rpm anew, as rpm itself writes it, and prints what rpm reads in it.
# Needs rpm 4.16 or later (Debian: rpm) and root.
set -euo pipefail

fixtures=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/../__tests__/fixtures/rpm
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
database=$work/root/var/lib/rpm

build() {
  local name=$1 epoch=$2 files=$3 bytes=$4
  cat >"$work/$name.spec" <<SPEC
Name: $name
${epoch:+Epoch: $epoch}
Version: 1.2~rc1
Release: 3.el9
Summary: A package
License: MIT
BuildArch: noarch
%description
A package.
%install
mkdir -p %{buildroot}/opt/$name
for file in \$(seq $files); do head -c $bytes /dev/zero >%{buildroot}/opt/$name/file-\$file; done
%files
/opt/$name
SPEC
  rpmbuild -bb --quiet --define "_topdir $work/build" --define "_rpmdir $work" --define '_buildhost localhost' \
    --define '_rpmfilename %%{NAME}.rpm' "$work/$name.spec"
}

on_root() {
  rpm --root "$work/root" --dbpath /var/lib/rpm --define '_db_backend sqlite' --nodeps "$@"
}

build tiny '' 1 1000
build with-epoch 2 1 70000
# A header of several pages.
build many-files '' 60 10
build erased '' 1 1
# Signing keys have headers of this name.
build gpg-pubkey '' 0 0
build empty '' 0 0

mkdir -p "$database" "$fixtures"
rpm --root "$work/root" --dbpath /var/lib/rpm --define '_db_backend sqlite' --initdb
for name in tiny with-epoch erased many-files gpg-pubkey empty; do on_root --install "$work/$name.rpm"; done
on_root --erase erased
gzip --best --no-name <"$database/rpmdb.sqlite" >"$fixtures/rpmdb.sqlite.gz"
rpm --dbpath "$database" --query --all --queryformat '%{NAME} %{EVR} %{SIZE}\n'
