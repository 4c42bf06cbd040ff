import { tlsCheckOff } from '../../../src/lint/rules/tls-check-off.js'
import { describeRule } from '../rule-tester.js'

describeRule(tlsCheckOff, {
  catches: [
    ['RUN curl -fsSLk https://x', '-fsSLk'],
    ['RUN wget --no-check-certificate x', '--no-check-certificate'],
    ['RUN pip install --trusted-host a b', '--trusted-host'],
    ['RUN npm config set strict-ssl false', 'strict-ssl'],
    ['RUN git -c http.sslVerify=false clone x', 'http.sslVerify=false'],
    ['RUN git config --global http.sslVerify false', 'http.sslVerify'],
    ['RUN GIT_SSL_NO_VERIFY=1 git clone x', 'GIT_SSL_NO_VERIFY=1'],
    ['RUN export PYTHONHTTPSVERIFY=0', 'PYTHONHTTPSVERIFY=0'],
    ['ARG PIP_TRUSTED_HOST=a', 'PIP_TRUSTED_HOST'],
    ['RUN GOINSECURE=example.com go get x', 'GOINSECURE=example.com'],
    ['RUN yum-config-manager --setopt sslverify=false --save', 'sslverify=false'],
    ['RUN dnf install -y --setopt=*.sslverify=0 x', '--setopt=*.sslverify=0'],
  ],
  passes: [
    'RUN curl -fsSL https://x',
    'RUN wget x',
    'ENV NODE_TLS_REJECT_UNAUTHORIZED=1',
    'RUN npm config set strict-ssl true',
    'RUN git config http.sslVerify true',
    'ARG PIP_TRUSTED_HOST',
    'RUN tar -k',
    'RUN echo --insecure',
    'RUN dnf --setopt=sslverify=true install -y x',
    'RUN echo sslverify=0',
    'ENV GOINSECURE=',
  ],
})
