from setuptools import Extension, setup

setup(
    name="libpq-link",
    version="1.0",
    ext_modules=[
        Extension("libpq_link", ["libpq_link.c"], include_dirs=["/usr/include/postgresql"], libraries=["pq"])
    ],
)
