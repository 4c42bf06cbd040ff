import { latestTag } from '../../../src/lint/rules/latest-tag.js'
import { describeRule } from '../rule-tester.js'

describeRule(latestTag, {
  catches: [
    ['FROM debian:latest', 'debian:latest'],
    ['FROM localhost:5000/a:latest AS b', 'localhost:5000/a:latest'],
    ['ARG T=latest\nFROM debian:$T', 'debian:$T'],
    ['FROM debian:${T:-latest}', 'debian:${T:-latest}'],
  ],
  passes: [
    'FROM debian',
    'FROM debian:12',
    'FROM debian:latest@sha256:00',
    'FROM debian:latest-slim',
    'ARG T\nFROM a:$T',
  ],
})
