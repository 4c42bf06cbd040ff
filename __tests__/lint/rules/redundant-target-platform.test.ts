import { redundantTargetPlatform } from '../../../src/lint/rules/redundant-target-platform.js'
import { describeRule } from '../rule-tester.js'

describeRule(redundantTargetPlatform, {
  catches: [
    {
      dockerfile: 'FROM --platform=$TARGETPLATFORM a',
      words: ['--platform=$TARGETPLATFORM'],
      fixed: 'FROM a',
    },
    ['FROM --platform=${TARGETPLATFORM} a', '--platform=${TARGETPLATFORM}'],
  ],
  passes: ['FROM a', 'FROM --platform=$BUILDPLATFORM a', 'FROM --platform=${TARGETPLATFORM:-x} a'],
})
