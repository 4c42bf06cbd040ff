import { shellFormCommand } from '../../../src/lint/rules/shell-form-command.js'
import { describeRule } from '../rule-tester.js'

describeRule(shellFormCommand, {
  catches: [
    {
      dockerfile: 'CMD node server.js',
      words: ['node server.js'],
      fixed: 'CMD ["node", "server.js"]',
    },
    { dockerfile: 'ENTRYPOINT "/a b" c', words: ['"/a b" c'], fixed: 'ENTRYPOINT ["/a b", "c"]' },
    { dockerfile: 'CMD a && b', words: ['a && b'], fixed: 'CMD a && b' },
    { dockerfile: 'CMD echo $HOME', words: ['echo $HOME'], fixed: 'CMD echo $HOME' },
    {
      dockerfile: 'HEALTHCHECK --interval=5s CMD curl -f x',
      words: ['curl -f x'],
      fixed: 'HEALTHCHECK --interval=5s CMD ["curl", "-f", "x"]',
    },
    ["CMD ['a']", "['a']"],
  ],
  passes: [
    'CMD ["a", "b c"]',
    'ENTRYPOINT []',
    'HEALTHCHECK NONE',
    'HEALTHCHECK CMD ["a"]',
    'RUN a',
  ],
})
