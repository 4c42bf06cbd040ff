import { noUser } from '../../../src/lint/rules/no-user.js'
import { describeRule } from '../rule-tester.js'

describeRule(noUser, {
  catches: [
    ['FROM node:22', 'node:22'],
    ['FROM node:22 AS a\nUSER node\nFROM nginx:1', 'nginx:1'],
    ['FROM node:22 AS a\nFROM a', 'a'],
    ['FROM scratch\nENTRYPOINT ["/a"]', 'scratch'],
  ],
  passes: [
    'FROM node:22\nUSER node',
    'FROM node:22\nUSER root',
    'FROM scratch\nCOPY a /',
    'FROM node:22 AS a\nUSER node\nFROM a',
    'FROM nginxinc/nginx-unprivileged:1',
    'FROM cgr.dev/chainguard/node:latest',
    'FROM gcr.io/distroless/static:nonroot',
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022',
  ],
})
