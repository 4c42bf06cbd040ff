import { excerpt } from '../../dockerfile/excerpt.js'
import { optionOf } from '../../dockerfile/shell/command.js'
import type { Rule } from '../rule.js'

export const signatureCheckOff: Rule = {
  meta: {
    code: 'DW1025',
    aliases: [
      'CKV2_DOCKER_7',
      'CKV2_DOCKER_8',
      'CKV2_DOCKER_9',
      'CKV2_DOCKER_10',
      'CKV2_DOCKER_11',
    ],
    name: 'signature-check-off',
    severity: 'warning',
    tags: ['security'],
    summary: 'The check of package signatures is switched off.',
    why: 'Signatures show that a package comes from the distribution. Without them a mirror, or whoever stands before it, decides what ends in the image.',
    bad: [
      { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache --allow-untrusted /tmp/tool.apk' },
    ],
    good: [
      {
        dockerfile:
          'FROM alpine:3.22\nCOPY tool.rsa.pub /etc/apk/keys/\nRUN apk add --no-cache /tmp/tool.apk',
      },
    ],
    remedy: 'Add the key of the packages.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const option = optionOf(command, ...(uncheckedOptions.get(command.name) ?? []))
      const trusted =
        option ?? command.args.find(({ value }) => /\[[^\]]*trusted=yes[^\]]*\]/.test(value))
      if (trusted != null)
        yield {
          at: trusted,
          message: `${excerpt(trusted.value)} switches the check of signatures off.`,
        }
    }
  },
}

const apt = ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories']
const rpm = ['--nogpgcheck', '--no-gpgchecks']

/** Programs with the options that switch the check off. */
const uncheckedOptions: ReadonlyMap<string, readonly string[]> = new Map([
  ['apk', ['--allow-untrusted']],
  ['apt', apt],
  ['apt-get', apt],
  ['dnf', rpm],
  ['dpkg', ['--force-bad-verify']],
  ['microdnf', rpm],
  ['rpm', ['--nodigest', '--nofiledigest', '--nosignature', '--noverify']],
  ['yum', rpm],
  ['zypper', ['--no-gpg-checks', '--allow-unsigned-rpm']],
])
