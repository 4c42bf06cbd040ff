import { untrustedRegistry } from '../../../src/lint/rules/untrusted-registry.js'
import { describeRule } from '../rule-tester.js'

describeRule(untrustedRegistry, {
  catches: [
    {
      dockerfile: 'FROM ghcr.io/a/b:1',
      words: ['ghcr.io/a/b:1'],
      settings: { trustedRegistries: ['docker.io', '*.gcr.io'] },
    },
    {
      dockerfile:
        'FROM a:1\nCOPY --from=evil.example/b:1 /c /d\nRUN --mount=type=bind,from=evil.example/e f',
      words: ['--from=evil.example/b:1', '--mount=type=bind,from=evil.example/e'],
      settings: { trustedRegistries: ['hub.docker.com'] },
    },
    {
      dockerfile: 'ARG R=evil.example\nFROM $R/a',
      words: ['$R/a'],
      settings: { trustedRegistries: ['docker.io'] },
    },
  ],
  passes: [
    'FROM evil.example/a:1',
    { dockerfile: 'FROM debian:12', settings: { trustedRegistries: ['hub.docker.com'] } },
    {
      dockerfile:
        'FROM eu.gcr.io/a:1 AS b\nFROM b\nCOPY --from=b c d\nCOPY --from=0 c d\nRUN --mount=type=cache,target=/x y',
      settings: { trustedRegistries: ['*.gcr.io'] },
    },
    {
      dockerfile: 'FROM scratch\nCOPY --from=reg.example:5000/a b c',
      settings: { trustedRegistries: ['reg.*'] },
    },
    { dockerfile: 'FROM a.example/b', settings: { trustedRegistries: ['*'] } },
    { dockerfile: 'FROM $IMAGE', settings: { trustedRegistries: ['docker.io'] } },
  ],
})
