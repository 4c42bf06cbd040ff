import { emptyLabel } from '../../../src/lint/rules/empty-label.js'
import { describeRule } from '../rule-tester.js'

describeRule(emptyLabel, {
  catches: [
    {
      dockerfile: 'LABEL org.example.x=""',
      words: ['org.example.x'],
      settings: { labels: { 'org.example.x': 'text' } },
    },
    {
      dockerfile: 'LABEL org.example.x=',
      words: ['org.example.x'],
      settings: { labels: { 'org.example.x': 'text' } },
    },
  ],
  passes: [
    'LABEL a=""',
    { dockerfile: 'LABEL org.example.x=a b=""', settings: { labels: { 'org.example.x': 'text' } } },
  ],
})
