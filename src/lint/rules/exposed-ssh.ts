import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const exposedSsh: Rule = {
  meta: {
    code: 'DW1021',
    aliases: ['CKV_DOCKER_1', 'DS-0004'],
    name: 'exposed-ssh',
    severity: 'warning',
    tags: ['security'],
    summary: 'EXPOSE names port 22.',
    why: 'A container is entered with docker exec or kubectl exec. A server for SSH in it is one more program to keep safe, with keys that are in the image.',
    bad: [{ dockerfile: 'FROM debian:12\nEXPOSE 22' }],
    good: [{ dockerfile: 'FROM debian:12\nEXPOSE 8080' }],
    remedy: 'Leave the SSH server out.',
  },
  *check({ dockerfile }) {
    for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
      for (const word of words)
        if (/^["']?22(?:\/tcp)?["']?$/i.test(word.value))
          yield { at: word, message: 'Port 22 is the port of SSH.' }
  },
}
