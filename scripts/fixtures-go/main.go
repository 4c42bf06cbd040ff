// Writes a tar archive to standard output with Go's archive/tar, as BuildKit does: pax where ustar does not suffice.
package main

import (
	"archive/tar"
	"os"
	"strings"
	"time"
)

func main() {
	archive := tar.NewWriter(os.Stdout)
	deep := strings.Repeat("directory/", 30)
	headers := []*tar.Header{
		{Name: "usr/", Typeflag: tar.TypeDir, Mode: 0o755},
		{Name: "usr/file", Typeflag: tar.TypeReg, Mode: 0o644, Size: 5},
		{Name: "usr/setuid", Typeflag: tar.TypeReg, Mode: 0o4755, Size: 5, Uid: 3000000, Gid: 4000000},
		{Name: "usr/symlink", Typeflag: tar.TypeSymlink, Mode: 0o777, Linkname: "file"},
		{Name: "usr/hardlink", Typeflag: tar.TypeLink, Mode: 0o644, Linkname: "usr/file"},
		{Name: deep + "file", Typeflag: tar.TypeReg, Mode: 0o600, Size: 5},
		{Name: "link-to-deep", Typeflag: tar.TypeSymlink, Mode: 0o777, Linkname: deep + "file"},
		{Name: "grüße/日本語", Typeflag: tar.TypeReg, Mode: 0o644, Size: 5},
		{Name: "capable", Typeflag: tar.TypeReg, Mode: 0o755, Size: 5, PAXRecords: map[string]string{
			"SCHILY.xattr.security.capability": "\x01\x00\x00\x02\x00\x20\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
		}},
		{Name: "dev/null", Typeflag: tar.TypeChar, Mode: 0o666, Devmajor: 1, Devminor: 3},
		{Name: "dev/loop", Typeflag: tar.TypeBlock, Mode: 0o660, Devmajor: 7},
		{Name: "run/pipe", Typeflag: tar.TypeFifo, Mode: 0o644},
		{Name: "etc/.wh.passwd", Typeflag: tar.TypeReg, Mode: 0o644},
		{Name: "var/cache/.wh..wh..opq", Typeflag: tar.TypeReg, Mode: 0o644},
	}
	for _, header := range headers {
		header.ModTime = time.Unix(1, 500)
		if err := archive.WriteHeader(header); err != nil {
			panic(err)
		}
		if header.Size > 0 {
			if _, err := archive.Write([]byte("hello")); err != nil {
				panic(err)
			}
		}
	}
	if err := archive.Close(); err != nil {
		panic(err)
	}
}
