import { labelNotCommit } from '../../../src/lint/rules/label-not-commit.js'
import { describeRule } from '../rule-tester.js'

describeRule(labelNotCommit, {
  catches: [
    {
      dockerfile: 'LABEL org.example.x="0123ab"',
      words: ['"0123ab"'],
      settings: { labels: { 'org.example.x': 'hash' } },
    },
    {
      dockerfile: 'LABEL org.example.x="0123abg"',
      words: ['"0123abg"'],
      settings: { labels: { 'org.example.x': 'hash' } },
    },
    {
      dockerfile: 'LABEL org.example.x="0123456789"',
      words: ['"0123456789"'],
      settings: { labels: { 'org.example.x': 'hash' } },
    },
  ],
  passes: [
    'LABEL org.example.x="0123ab"',
    { dockerfile: 'LABEL org.example.x="$A"', settings: { labels: { 'org.example.x': 'hash' } } },
    { dockerfile: 'LABEL org.example.x=""', settings: { labels: { 'org.example.x': 'hash' } } },
    { dockerfile: 'LABEL org.example.y="?"', settings: { labels: { 'org.example.x': 'hash' } } },
    {
      dockerfile: 'LABEL org.example.x="0123456789abcdef0123456789abcdef01234567"',
      settings: { labels: { 'org.example.x': 'hash' } },
    },
  ],
})
