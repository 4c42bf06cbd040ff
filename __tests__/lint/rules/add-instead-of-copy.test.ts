import { addInsteadOfCopy } from '../../../src/lint/rules/add-instead-of-copy.js'
import { describeRule } from '../rule-tester.js'

describeRule(addInsteadOfCopy, {
  catches: [
    { dockerfile: 'ADD a /b', words: ['ADD'], fixed: 'COPY a /b' },
    { dockerfile: 'ADD --chown=1:1 a b /c/', words: ['ADD'], fixed: 'COPY --chown=1:1 a b /c/' },
    { dockerfile: 'ADD --unpack a /b', words: ['ADD'], fixed: 'ADD --unpack a /b' },
    { dockerfile: 'ADD a.tar b /c/', words: ['ADD'], fixed: 'ADD a.tar b /c/' },
    ['ADD ["a b", "/c"]', 'ADD'],
  ],
  passes: [
    'COPY a /b',
    'ADD a.tar.gz /b',
    'ADD https://example.com/a /b',
    'ADD $URL /b',
    'ADD "https://example.com/a.git#$REF" /b',
    'ADD git@github.com:a/b.git#v1 /b',
    'ADD <<EOF /a\nhello\nEOF',
  ],
})
