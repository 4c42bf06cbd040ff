import { constantPlatform } from '../../../src/lint/rules/constant-platform.js'
import { describeRule } from '../rule-tester.js'

describeRule(constantPlatform, {
  catches: [
    ['FROM --platform=linux/amd64 a', '--platform=linux/amd64'],
    ['FROM --platform=linux/amd64 a AS build', '--platform=linux/amd64'],
  ],
  passes: [
    'FROM a',
    'FROM --platform=$BUILDPLATFORM a',
    'FROM --platform=${TARGETPLATFORM} a',
    'FROM --platform=$P a',
    'FROM --platform=linux/amd64 a AS amd64',
  ],
})
