import { labelNotUrl } from '../../../src/lint/rules/label-not-url.js'
import { describeRule } from '../rule-tester.js'

describeRule(labelNotUrl, {
  catches: [
    {
      dockerfile: 'LABEL org.example.x="a b"',
      words: ['"a b"'],
      settings: { labels: { 'org.example.x': 'url' } },
    },
    {
      dockerfile: 'LABEL org.example.x="example.com/a"',
      words: ['"example.com/a"'],
      settings: { labels: { 'org.example.x': 'url' } },
    },
    {
      dockerfile: 'LABEL org.example.x="//a"',
      words: ['"//a"'],
      settings: { labels: { 'org.example.x': 'url' } },
    },
  ],
  passes: [
    'LABEL org.example.x="a b"',
    { dockerfile: 'LABEL org.example.x="$A"', settings: { labels: { 'org.example.x': 'url' } } },
    { dockerfile: 'LABEL org.example.x=""', settings: { labels: { 'org.example.x': 'url' } } },
    { dockerfile: 'LABEL org.example.y="?"', settings: { labels: { 'org.example.x': 'url' } } },
    {
      dockerfile: 'LABEL org.example.x="https://example.com/a?b#c"',
      settings: { labels: { 'org.example.x': 'url' } },
    },
    {
      dockerfile: 'LABEL org.example.x="http://x:80"',
      settings: { labels: { 'org.example.x': 'url' } },
    },
  ],
})
