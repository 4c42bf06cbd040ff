import { labelNotLicence } from '../../../src/lint/rules/label-not-licence.js'
import { describeRule } from '../rule-tester.js'

describeRule(labelNotLicence, {
  catches: [
    {
      dockerfile: 'LABEL org.example.x="Apache"',
      words: ['"Apache"'],
      settings: { labels: { 'org.example.x': 'spdx' } },
    },
    {
      dockerfile: 'LABEL org.example.x="MIT or"',
      words: ['"MIT or"'],
      settings: { labels: { 'org.example.x': 'spdx' } },
    },
    {
      dockerfile: 'LABEL org.example.x="nothing"',
      words: ['"nothing"'],
      settings: { labels: { 'org.example.x': 'spdx' } },
    },
  ],
  passes: [
    'LABEL org.example.x="Apache"',
    { dockerfile: 'LABEL org.example.x="$A"', settings: { labels: { 'org.example.x': 'spdx' } } },
    { dockerfile: 'LABEL org.example.x=""', settings: { labels: { 'org.example.x': 'spdx' } } },
    { dockerfile: 'LABEL org.example.y="?"', settings: { labels: { 'org.example.x': 'spdx' } } },
    {
      dockerfile: 'LABEL org.example.x="MIT OR Apache-2.0"',
      settings: { labels: { 'org.example.x': 'spdx' } },
    },
    {
      dockerfile: 'LABEL org.example.x="GPL-2.0-only WITH Classpath-exception-2.0"',
      settings: { labels: { 'org.example.x': 'spdx' } },
    },
  ],
})
