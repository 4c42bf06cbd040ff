from setuptools import Extension, setup

setup(
    name="checksum-c",
    version="1.0",
    ext_modules=[Extension("checksum_c", ["checksum_c.c"])],
)
