# The images that the articles begin with, and the packages that their programs install, made of Debian packages.
# Debian's official images tell apt, too, that what is only suggested is not needed.
FROM debian:bookworm-slim AS debian
RUN echo 'APT::AutoRemove::SuggestsImportant "false";' >/etc/apt/apt.conf.d/autoremove-suggests

# What the official images have under the same tags, as far as Debian has it.
FROM debian AS python-root
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates python-is-python3 python3-dev python3-pip \
    && rm -rf /var/lib/apt/lists/* /var/log/* /usr/lib/python3.11/EXTERNALLY-MANAGED
RUN printf '[global]\nindex-url = http://127.0.0.1:7851/pip/\n' >/etc/pip.conf

# pip keeps nothing of an address without TLS unless it is told to trust it.
FROM python-root AS python-slim
ENV PIP_TRUSTED_HOST=127.0.0.1

# The official full images stand on the libraries and tools to compile extensions.
FROM python-root AS python
RUN apt-get update \
    && apt-get install --yes --no-install-recommends build-essential curl default-libmysqlclient-dev git imagemagick libbz2-dev \
      libcurl4-openssl-dev libffi-dev libjpeg-dev liblzma-dev libmagickcore-dev libpng-dev libpq-dev libreadline-dev \
      libsqlite3-dev libssl-dev libwebp-dev libxml2-dev libxslt1-dev libyaml-dev pkg-config unzip wget xz-utils zlib1g-dev \
    && rm -rf /var/lib/apt/lists/* /var/log/*
ENV PIP_TRUSTED_HOST=127.0.0.1

FROM debian AS node-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates nodejs npm \
    && rm -rf /var/lib/apt/lists/* /var/log/*
RUN echo registry=http://127.0.0.1:7851/npm/ >>/etc/npmrc

FROM node-slim AS node
RUN apt-get update \
    && apt-get install --yes --no-install-recommends build-essential curl default-libmysqlclient-dev git imagemagick libbz2-dev \
      libcurl4-openssl-dev libffi-dev libjpeg-dev liblzma-dev libmagickcore-dev libpng-dev libpq-dev libreadline-dev \
      libsqlite3-dev libssl-dev libwebp-dev libxml2-dev libxslt1-dev libyaml-dev pkg-config python3 unzip wget xz-utils zlib1g-dev \
    && rm -rf /var/lib/apt/lists/* /var/log/*

FROM debian AS golang
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates g++ git golang-go libc6-dev make pkg-config \
    && rm -rf /var/lib/apt/lists/* /var/log/*

# What the examples install with pip: wheels of Debian's packages, and extensions of our own that are compiled.
FROM python-root AS wheels
RUN apt-get update \
    && apt-get install --yes --no-install-recommends gunicorn python3-django python3-flask
WORKDIR /wheels
COPY make-wheels.py /
RUN /usr/bin/python3 /make-wheels.py . python3-asgiref python3-click python3-django python3-flask python3-gunicorn \
      python3-itsdangerous python3-jinja2 python3-markupsafe python3-sqlparse python3-tz python3-werkzeug
COPY packages /packages
RUN for package in checksum-c libpq-link; do \
      cd /packages/$package && python setup.py --quiet sdist --dist-dir /wheels; done

FROM scratch AS index
COPY --from=wheels /wheels /
