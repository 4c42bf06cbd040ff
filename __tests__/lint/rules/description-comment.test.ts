import { descriptionComment } from '../../../src/lint/rules/description-comment.js'
import { describeRule } from '../rule-tester.js'

describeRule(descriptionComment, {
  catches: [
    ['# what\nARG A', '# what'],
    ['# the base\n# of all\nFROM a AS b', '# the base'],
  ],
  passes: [
    '# A is a\nARG A',
    'ARG A',
    '# what\n\nARG A',
    '# what\nFROM a',
    '# b is it\n# more\nFROM a AS b',
    '# what\nRUN x',
  ],
})
