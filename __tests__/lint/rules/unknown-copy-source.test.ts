import { unknownCopySource } from '../../../src/lint/rules/unknown-copy-source.js'
import { describeRule } from '../rule-tester.js'

describeRule(unknownCopySource, {
  catches: [
    ['FROM a:1\nCOPY --from=b /c /d', '--from=b'],
    ['FROM a:1\nCOPY --from=0 /c /d\nFROM b\nCOPY --from=2 /c /d', '--from=2'],
    ['FROM a:1\nCOPY --chown=1 --from=b /c /d\nFROM c AS b', '--from=b'],
  ],
  passes: [
    'FROM a:1 AS b\nFROM c:1\nCOPY --from=b /c /d',
    'FROM a:1\nFROM c:1\nCOPY --from=0 /c /d',
    'FROM a AS B\nFROM c\nCOPY --from=b /d /e',
    'COPY --from=nginx:1 /a /b',
    'COPY --from=ghcr.io/a/b /a /b',
    'COPY --from=$IMAGE /a /b',
    'COPY --from=scratch / /a',
    'COPY --from=a@sha256:00 /a /b',
  ],
})
