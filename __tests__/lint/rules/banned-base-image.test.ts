import { bannedBaseImage } from '../../../src/lint/rules/banned-base-image.js'
import { describeRule } from '../rule-tester.js'

describeRule(bannedBaseImage, {
  catches: [
    {
      dockerfile: 'FROM centos:7',
      words: ['centos:7'],
      messages: ['Image centos:7 is banned by centos*.'],
      settings: { bannedImages: ['centos*', 'node:18*'] },
    },
    {
      dockerfile: 'FROM docker.io/library/node:18-slim\nCOPY --from=centos a b',
      words: ['docker.io/library/node:18-slim', '--from=centos'],
      settings: { bannedImages: ['centos*', 'node:18*'] },
    },
  ],
  passes: [
    'FROM centos:7',
    { dockerfile: 'FROM node:22', settings: { bannedImages: ['centos*', 'node:18*'] } },
    { dockerfile: 'FROM x/centos', settings: { bannedImages: ['centos*', 'node:18*'] } },
  ],
})
