import { baseImageNotAllowed } from '../../../src/lint/rules/base-image-not-allowed.js'
import { describeRule } from '../rule-tester.js'

describeRule(baseImageNotAllowed, {
  catches: [
    {
      dockerfile: 'FROM debian:12',
      words: ['debian:12'],
      settings: { allowedImages: ['registry.example.com/base/*', 'scratch'] },
    },
  ],
  passes: [
    'FROM debian:12',
    {
      dockerfile: 'FROM registry.example.com/base/a:1 AS b\nFROM b',
      settings: { allowedImages: ['registry.example.com/base/*', 'scratch'] },
    },
    {
      dockerfile: 'FROM scratch',
      settings: { allowedImages: ['registry.example.com/base/*', 'scratch'] },
    },
    { dockerfile: 'FROM debian:12', settings: { allowedImages: ['debian:12'] } },
  ],
})
