import { superfluousLabel } from '../../../src/lint/rules/superfluous-label.js'
import { describeRule } from '../rule-tester.js'

describeRule(superfluousLabel, {
  catches: [
    {
      dockerfile: 'LABEL a=b org.example.x=c',
      words: ['a'],
      settings: { labels: { 'org.example.x': 'text' }, strictLabels: true },
    },
  ],
  passes: [
    'LABEL a=b',
    {
      dockerfile: 'LABEL org.example.x=c',
      settings: { labels: { 'org.example.x': 'text' }, strictLabels: true },
    },
    { dockerfile: 'LABEL a=b', settings: { labels: { 'org.example.x': 'text' } } },
  ],
})
