import { movingTag } from '../../../src/lint/rules/moving-tag.js'
import { describeRule } from '../rule-tester.js'

describeRule(movingTag, {
  catches: [
    ['FROM node:lts', 'node:lts'],
    ['FROM a:edge AS b', 'a:edge'],
    ['ARG T=stable-slim\nFROM debian:$T', 'debian:$T'],
  ],
  passes: [
    'FROM node:22',
    'FROM debian:bookworm',
    'FROM a:edge@sha256:00',
    'FROM node',
    'FROM a:latest',
    'FROM a AS b\nFROM b',
    'FROM alpine:edge-2025',
  ],
})
