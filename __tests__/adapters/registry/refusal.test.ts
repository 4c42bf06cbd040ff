import { expect, test } from '@jest/globals'

import { readExplanation, refusalOf } from '../../../src/adapters/registry/refusal.js'
import type { Answer } from '../../../src/adapters/registry/answer.js'

const asked = {
  registry: 'Docker Hub',
  image: 'docker.io/acme/shop:1',
  host: 'registry-1.docker.io',
  credentials: 'without credentials (there is no /root/.docker/config.json)',
  nowMs: 0,
}

function answerOf(body: string, status = 429, host = asked.host): Answer {
  return {
    status,
    host,
    headers: {},
    discard: () => undefined,
    async *body() {
      yield await Promise.resolve(Buffer.from(body))
    },
  }
}

test("Docker Hub's limit is said as such", async () => {
  const answer = answerOf(
    '{"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached your pull rate limit."}]}',
  )
  const explanation = await readExplanation(answer)
  expect(refusalOf(answer, explanation, asked)).toMatchObject({
    code: 'registry-limit',
    message:
      'Docker Hub refuses more requests for now: it answers 429 (Too Many Requests): You have reached your pull rate limit, asked without credentials (there is no /root/.docker/config.json); the pull limit of Docker Hub is used up.',
  })
})

test.each([
  ['{"errors":[{"code":"DENIED"}]}', 'DENIED'],
  ['{"errors":[{"message":"a\\u001b[31m\\n::error::b"}]}', 'a ::error::b'],
  [`{"errors":[{"message":"${'long '.repeat(100)}"}]}`, /^.{200}$/],
  ['{"errors":[]}', ''],
  ['{"errors":{"message":"a"}}', ''],
  ['null', ''],
  ['<html>', ''],
  [`{"errors":[{"message":"a"}],"more":"${'x'.repeat(20_000)}"}`, ''],
])('an explanation is one short line, or none (%#)', async (body, expected) => {
  expect(await readExplanation(answerOf(body))).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  )
})

test.each([
  [404, asked.host, /^Docker Hub has no image docker\.io\/acme\/shop:1 \(why\)\.$/],
  [403, 'cdn.example', /denies access .*: cdn\.example answers 403 \(Forbidden\): why, asked /],
  [504, asked.host, /^Docker Hub cannot be used: it answers 504 \(Gateway Timeout\): why\.$/],
  [299, asked.host, /^Docker Hub does not answer as a registry should: it answers 299: why\.$/],
])('status %i of %s', (status, host, words) => {
  expect(refusalOf(answerOf('', status, host), 'why', asked).message).toMatch(words)
})
