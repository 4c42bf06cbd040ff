import { copyToFile } from '../../../src/lint/rules/copy-to-file.js'
import { describeRule } from '../rule-tester.js'

describeRule(copyToFile, {
  catches: [
    { dockerfile: 'COPY a b c', words: ['c'], fixed: 'COPY a b c/' },
    ['COPY ["a", "b", "c"]', '"c"'],
    ['COPY <<a <<b /c\nx\na\ny\nb', '/c'],
    ['COPY --from=x a b /c/d', '/c/d'],
  ],
  passes: [
    'COPY a b',
    'COPY a b c/',
    'COPY a b .',
    'COPY a b ./',
    'COPY a b $DIR',
    'COPY ["a", "b", "c/"]',
    'ADD a b c',
  ],
})
