import { labelNotVersion } from '../../../src/lint/rules/label-not-version.js'
import { describeRule } from '../rule-tester.js'

describeRule(labelNotVersion, {
  catches: [
    {
      dockerfile: 'LABEL org.example.x="1.2"',
      words: ['"1.2"'],
      settings: { labels: { 'org.example.x': 'semver' } },
    },
    {
      dockerfile: 'LABEL org.example.x="v1.2.3"',
      words: ['"v1.2.3"'],
      settings: { labels: { 'org.example.x': 'semver' } },
    },
    {
      dockerfile: 'LABEL org.example.x="01.2.3"',
      words: ['"01.2.3"'],
      settings: { labels: { 'org.example.x': 'semver' } },
    },
  ],
  passes: [
    'LABEL org.example.x="1.2"',
    { dockerfile: 'LABEL org.example.x="$A"', settings: { labels: { 'org.example.x': 'semver' } } },
    { dockerfile: 'LABEL org.example.x=""', settings: { labels: { 'org.example.x': 'semver' } } },
    { dockerfile: 'LABEL org.example.y="?"', settings: { labels: { 'org.example.x': 'semver' } } },
    {
      dockerfile: 'LABEL org.example.x="1.2.3-rc.1+build.5"',
      settings: { labels: { 'org.example.x': 'semver' } },
    },
    {
      dockerfile: 'LABEL org.example.x="0.0.0"',
      settings: { labels: { 'org.example.x': 'semver' } },
    },
  ],
})
