import { untaggedImage } from '../../../src/lint/rules/untagged-image.js'
import { describeRule } from '../rule-tester.js'

describeRule(untaggedImage, {
  catches: [
    ['FROM debian', 'debian'],
    ['FROM a:1 AS b\nFROM c-$D', 'c-$D'],
    ['FROM --platform=linux/amd64 debian AS build', 'debian'],
    ['FROM localhost:5000/a/b', 'localhost:5000/a/b'],
    ['FROM a:1 AS debian\nFROM debian2', 'debian2'],
    ['FROM b\nFROM a:1 AS b', 'b'],
    ['FROM ubuntu AS a\nRUN true', 'ubuntu'],
  ],
  passes: [
    'FROM debian:12',
    'FROM debian@sha256:00',
    'FROM localhost:5000/a:1',
    'FROM scratch',
    'FROM $IMAGE',
    'FROM a:1 AS Build\nFROM build',
    'ARG TAG\nFROM debian:${TAG:-12}',
    'FROM debian:${TAG}',
    'FROM a:1 AS build-amd64\nFROM build-$TARGETARCH',
  ],
})
