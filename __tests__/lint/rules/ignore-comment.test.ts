import { ignoreComment } from '../../../src/lint/rules/ignore-comment.js'
import { describeRule } from '../rule-tester.js'

describeRule(ignoreComment, {
  catches: [
    ['# hadolint ignore=DL3003\nRUN cd a', '# hadolint ignore=DL3003'],
    ['# hadolint global ignore=DL3003', '# hadolint global ignore=DL3003'],
  ],
  passes: ['# note', '# hadolint shell=pwsh'],
})
