#!/bin/sh
# slim-down.sh ROOT leaves out what Debian's slim images leave out, now and in later package installations.
# Doing it here and not by dpkg's options during the bootstrap halves the time.
set -eu

cat >"$1/etc/dpkg/dpkg.cfg.d/slim" <<'END'
path-exclude=/usr/share/man/*
path-exclude=/usr/share/info/*
path-exclude=/usr/share/locale/*
path-include=/usr/share/locale/locale.alias
path-exclude=/usr/share/doc/*
path-include=/usr/share/doc/*/copyright
END
cat >"$1/etc/apt/apt.conf.d/slim" <<'END'
APT::Keep-Downloaded-Packages "false";
Acquire::GzipIndexes "true";
Acquire::http::Timeout "10";
Acquire::Retries "3";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
END

rm -rf "$1"/usr/share/man/* "$1"/usr/share/info/*
find "$1/usr/share/locale" -mindepth 1 ! -name locale.alias -delete
find "$1/usr/share/doc" -mindepth 1 ! -type d ! -name copyright -delete
find "$1/usr/share/doc" -mindepth 1 -type d -empty -delete
rm -f "$1"/var/cache/apt/*.bin "$1/etc/resolv.conf" "$1/etc/hostname"
