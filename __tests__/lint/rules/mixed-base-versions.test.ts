import { mixedBaseVersions } from '../../../src/lint/rules/mixed-base-versions.js'
import { describeRule } from '../rule-tester.js'

describeRule(mixedBaseVersions, {
  catches: [
    {
      dockerfile: 'FROM node:22 AS a\nFROM node:20-slim',
      words: ['node:20-slim'],
      messages: ['An earlier stage uses node 22, this one 20.'],
    },
    ['FROM docker.io/library/node:22.1\nFROM node:22.3', 'node:22.3'],
  ],
  passes: [
    'FROM node:22\nFROM node:22-slim',
    'FROM node:22\nFROM node:22.3',
    'FROM node:22\nFROM python:3',
    'FROM node:lts\nFROM node:22',
    'FROM node:22 AS a\nFROM a',
    'FROM node:22 AS a\nFROM node:20 AS b\nFROM scratch\nCOPY --from=b /c /c',
  ],
})
