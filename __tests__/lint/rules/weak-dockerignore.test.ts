import type { ContextFacts } from '../../../src/lint/rule.js'
import { weakDockerignore } from '../../../src/lint/rules/weak-dockerignore.js'
import { describeRule } from '../rule-tester.js'

function facts(text: string | null, paths: readonly string[]): ContextFacts {
  return { ignoreFile: text === null ? null : { path: '.dockerignore', text }, paths }
}

describeRule(weakDockerignore, {
  catches: [
    {
      dockerfile: 'COPY . .',
      words: ['.'],
      context: facts(null, ['.git', 'src']),
      messages: ['.git is copied too, since there is no .dockerignore.'],
    },
    {
      dockerfile: 'COPY . .',
      words: ['.'],
      context: facts('.git', ['.env', '.git', 'node_modules']),
      messages: ['.env and node_modules are copied too, since .dockerignore lets them in.'],
    },
    { dockerfile: 'ADD . /app', words: ['.'], context: facts('*\n!.env', ['.env', '.git']) },
  ],
  passes: [
    { dockerfile: 'COPY . .', context: facts('**', ['.git']) },
    { dockerfile: 'COPY . .', context: facts('.git', ['.git', 'src', '.env.example']) },
    { dockerfile: 'COPY src .', context: facts(null, ['.git']) },
    { dockerfile: 'COPY --from=build . .', context: facts(null, ['.git']) },
    'COPY . .',
  ],
})
