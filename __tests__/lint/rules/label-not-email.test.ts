import { labelNotEmail } from '../../../src/lint/rules/label-not-email.js'
import { describeRule } from '../rule-tester.js'

describeRule(labelNotEmail, {
  catches: [
    {
      dockerfile: 'LABEL org.example.x="ada@"',
      words: ['"ada@"'],
      settings: { labels: { 'org.example.x': 'email' } },
    },
    {
      dockerfile: 'LABEL org.example.x="@example.com"',
      words: ['"@example.com"'],
      settings: { labels: { 'org.example.x': 'email' } },
    },
    {
      dockerfile: 'LABEL org.example.x="a b@c.d"',
      words: ['"a b@c.d"'],
      settings: { labels: { 'org.example.x': 'email' } },
    },
    {
      dockerfile: 'LABEL org.example.x="ada@localhost"',
      words: ['"ada@localhost"'],
      settings: { labels: { 'org.example.x': 'email' } },
    },
  ],
  passes: [
    'LABEL org.example.x="ada@"',
    { dockerfile: 'LABEL org.example.x="$A"', settings: { labels: { 'org.example.x': 'email' } } },
    { dockerfile: 'LABEL org.example.x=""', settings: { labels: { 'org.example.x': 'email' } } },
    { dockerfile: 'LABEL org.example.y="?"', settings: { labels: { 'org.example.x': 'email' } } },
    {
      dockerfile: 'LABEL org.example.x="a.b+c@d.example"',
      settings: { labels: { 'org.example.x': 'email' } },
    },
  ],
})
