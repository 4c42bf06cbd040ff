import { missingPackage } from '../../../src/lint/rules/missing-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(missingPackage, {
  catches: [
    {
      dockerfile: 'FROM a AS b\nRUN apk add ca-certificates\nFROM c',
      words: ['c'],
      settings: { requiredPackages: ['ca-certificates'] },
    },
  ],
  passes: [
    'FROM a',
    {
      dockerfile: 'FROM a AS b\nRUN apk add --no-cache ca-certificates=1\nFROM b',
      settings: { requiredPackages: ['ca-certificates'] },
    },
  ],
})
