import { buildToolsLeft } from '../../../src/lint/rules/build-tools-left.js'
import { describeRule } from '../rule-tester.js'

describeRule(buildToolsLeft, {
  catches: [
    ['FROM golang:1.25', 'golang:1.25'],
    ['FROM rust:1 AS a\nFROM a', 'rust:1'],
    ['RUN apt-get install gcc curl', 'gcc'],
    ['RUN apk add curl g++ zlib-dev=1', 'g++ zlib-dev=1'],
    {
      dockerfile: 'RUN apt-get install a-dev:arm64 a-dev:armhf',
      words: ['a-dev:arm64 a-dev:armhf'],
      messages: ['a-dev stays in the final image.'],
    },
    ['RUN dnf install -y openssl-devel', 'openssl-devel'],
    ['FROM eclipse-temurin:21', 'eclipse-temurin:21'],
    ['FROM a AS b\nRUN apt-get install make\nFROM b', 'make'],
  ],
  passes: [
    'FROM golang:1 AS a\nFROM debian',
    'RUN apt-get install curl',
    'RUN apk add -t x gcc && make && apk del x',
    'RUN apt-get install gcc && apt-get purge -y gcc',
    'FROM a AS b\nRUN apt-get install make\nFROM c',
    'FROM eclipse-temurin:21-jre',
    'RUN pip install make',
  ],
})
