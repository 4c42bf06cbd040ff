import { foreignBasePlatform } from '../../../src/lint/rules/foreign-base-platform.js'
import { describeRule } from '../rule-tester.js'

const base = (from: string) => ({ from, platform: 'linux/arm64', expected: 'linux/amd64' })

describeRule(foreignBasePlatform, {
  catches: [
    {
      dockerfile: 'FROM a:1 AS b\nFROM a:1',
      words: ['a:1'],
      messages: ['The base image is for linux/arm64, the build for linux/amd64.'],
      foreignBases: [base('FROM a:1')],
    },
    {
      dockerfile: 'FROM --platform=linux/amd64 \\\n  a:1',
      words: ['a:1'],
      foreignBases: [base('FROM --platform=linux/amd64 \\\n  a:1')],
    },
  ],
  passes: ['FROM a:1', { dockerfile: 'FROM a:2', foreignBases: [base('FROM a:1')] }],
})
