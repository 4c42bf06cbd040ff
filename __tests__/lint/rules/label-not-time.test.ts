import { labelNotTime } from '../../../src/lint/rules/label-not-time.js'
import { describeRule } from '../rule-tester.js'

describeRule(labelNotTime, {
  catches: [
    {
      dockerfile: 'LABEL org.example.x="2026-11-21"',
      words: ['"2026-11-21"'],
      settings: { labels: { 'org.example.x': 'rfc3339' } },
    },
    {
      dockerfile: 'LABEL org.example.x="2026-13-01T00:00:00Z"',
      words: ['"2026-13-01T00:00:00Z"'],
      settings: { labels: { 'org.example.x': 'rfc3339' } },
    },
    {
      dockerfile: 'LABEL org.example.x="2026-11-21T25:00:00Z"',
      words: ['"2026-11-21T25:00:00Z"'],
      settings: { labels: { 'org.example.x': 'rfc3339' } },
    },
  ],
  passes: [
    'LABEL org.example.x="2026-11-21"',
    {
      dockerfile: 'LABEL org.example.x="$A"',
      settings: { labels: { 'org.example.x': 'rfc3339' } },
    },
    { dockerfile: 'LABEL org.example.x=""', settings: { labels: { 'org.example.x': 'rfc3339' } } },
    { dockerfile: 'LABEL org.example.y="?"', settings: { labels: { 'org.example.x': 'rfc3339' } } },
    {
      dockerfile: 'LABEL org.example.x="2026-11-21T12:00:00.5+02:00"',
      settings: { labels: { 'org.example.x': 'rfc3339' } },
    },
    {
      dockerfile: 'LABEL org.example.x="2026-11-21T12:00:00z"',
      settings: { labels: { 'org.example.x': 'rfc3339' } },
    },
  ],
})
