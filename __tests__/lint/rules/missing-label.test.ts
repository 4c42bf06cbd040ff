import { missingLabel } from '../../../src/lint/rules/missing-label.js'
import { describeRule } from '../rule-tester.js'

describeRule(missingLabel, {
  catches: [
    { dockerfile: 'FROM a', words: ['a'], settings: { labels: { 'org.example.x': 'text' } } },
    {
      dockerfile: 'FROM a\nLABEL y=z',
      words: ['a', 'a'],
      messages: ['The stage has no label o.', 'The stage has no label p.'],
      settings: { labels: { p: 'text', o: 'url' } },
    },
  ],
  passes: [
    'FROM a',
    {
      dockerfile: 'FROM a\nLABEL org.example.x=b',
      settings: { labels: { 'org.example.x': 'text' } },
    },
    {
      dockerfile: 'FROM a AS b\nLABEL org.example.x=c\nFROM b',
      settings: { labels: { 'org.example.x': 'text' } },
    },
    {
      dockerfile: 'FROM a AS b\nFROM c\nLABEL org.example.x=d\nCOPY --from=b e f',
      settings: { labels: { 'org.example.x': 'text' } },
    },
  ],
})
