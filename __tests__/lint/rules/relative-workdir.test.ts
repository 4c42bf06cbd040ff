import { relativeWorkdir } from '../../../src/lint/rules/relative-workdir.js'
import { describeRule } from '../rule-tester.js'

describeRule(relativeWorkdir, {
  catches: [
    ['WORKDIR app', 'app'],
    ['WORKDIR ./app', './app'],
    ['WORKDIR "app"', '"app"'],
    ['WORKDIR a$B', 'a$B'],
  ],
  passes: [
    'WORKDIR /app',
    'WORKDIR "/app"',
    'WORKDIR $APP',
    'WORKDIR ${APP}/x',
    'WORKDIR C:\\\\app',
    'WORKDIR "c:/app"',
  ],
})
