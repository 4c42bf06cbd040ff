"""Makes wheels of installed Debian packages: make-wheels.py FOLDER PACKAGE...

https://packaging.python.org/en/latest/specifications/binary-distribution-format/
"""

import base64
import hashlib
import importlib.metadata
import pathlib
import re
import subprocess
import sys
import sysconfig
import zipfile

PLACE = pathlib.Path("/usr/lib/python3/dist-packages")
EPOCH = (2023, 11, 14, 0, 0, 0)


def list_files(package):
    """The package's Python files, relative to where they are imported from."""
    paths = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True, check=True)
    files = (pathlib.Path(line) for line in paths.stdout.splitlines())
    return sorted(path.relative_to(PLACE) for path in files if PLACE in path.parents and path.is_file())


def read_metadata(files):
    """The first distribution whose metadata is among the files."""
    folder = next(path for path in files if re.search(r"\.(egg|dist)-info(/|$)", str(path)))
    name = folder.parts[0].rsplit(".", 1)[0].split("-")[0]
    return importlib.metadata.distribution(name)


def describe(found):
    lines = ["Metadata-Version: 2.1", f"Name: {found.metadata['Name']}", f"Version: {found.version}"]
    return "\n".join([*lines, *(f"Requires-Dist: {one}" for one in found.requires or ()), ""])


def make_wheel(folder, package):
    files = list_files(package)
    found = read_metadata(files)
    stem = f"{re.sub(r'[-_.]+', '_', found.metadata['Name'])}-{found.version}"
    is_pure = not any(path.suffix == ".so" for path in files)
    platform = re.sub(r"[-.]", "_", sysconfig.get_platform())
    tag = "py3-none-any" if is_pure else f"cp3{sys.version_info.minor}-cp3{sys.version_info.minor}-{platform}"
    contents = {str(path): (PLACE / path).read_bytes() for path in files if not re.search(r"-info(/|$)", str(path))}
    info = f"{stem}.dist-info"
    wheel = f"Wheel-Version: 1.0\nGenerator: make-wheels\nRoot-Is-Purelib: {str(is_pure).lower()}\nTag: {tag}\n"
    contents[f"{info}/METADATA"] = describe(found).encode()
    contents[f"{info}/WHEEL"] = wheel.encode()
    scripts = found.read_text("entry_points.txt")
    if scripts is not None:
        contents[f"{info}/entry_points.txt"] = scripts.encode()
    contents[f"{info}/RECORD"] = record(contents, info).encode()
    with zipfile.ZipFile(folder / f"{stem}-{tag}.whl", "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in contents.items():
            entry = zipfile.ZipInfo(path, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data)


def record(contents, info):
    lines = []
    for path, data in contents.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(data)}")
    return "\n".join([*lines, f"{info}/RECORD,,", ""])


def main():
    folder, *packages = sys.argv[1:]
    for package in packages:
        make_wheel(pathlib.Path(folder), package)


main()
