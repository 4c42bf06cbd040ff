import { builderPattern } from '../../../src/lint/rules/builder-pattern.js'
import { describeRule } from '../rule-tester.js'

describeRule(builderPattern, {
  catches: [
    ['RUN docker cp a:/b c', 'docker cp a:/b c'],
    {
      dockerfile: 'FROM a',
      words: ['a'],
      context: { ignoreFile: null, paths: ['Dockerfile.build'] },
    },
  ],
  passes: [
    'RUN docker version',
    'FROM a',
    {
      dockerfile: 'FROM a AS b\nFROM c',
      context: { ignoreFile: null, paths: ['Dockerfile.build'] },
    },
    'CMD ["docker", "cp"]',
  ],
})
