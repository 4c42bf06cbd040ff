import { excerpt } from '../../dockerfile/excerpt.js'
import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf, optionOf } from '../../dockerfile/shell/command.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const tlsCheckOff: Rule = {
  meta: {
    code: 'DW1024',
    aliases: [
      'CKV2_DOCKER_2',
      'CKV2_DOCKER_3',
      'CKV2_DOCKER_4',
      'CKV2_DOCKER_5',
      'CKV2_DOCKER_6',
      'CKV2_DOCKER_12',
      'CKV2_DOCKER_13',
      'CKV2_DOCKER_14',
      'CKV2_DOCKER_15',
      'CKV2_DOCKER_16',
      'CKV2_DOCKER_18',
    ],
    name: 'tls-check-off',
    severity: 'warning',
    tags: ['security'],
    summary: 'The check of TLS certificates is switched off.',
    why: 'Whoever stands between the build and the server can answer in its place, and decides what ends in the image.',
    bad: [
      { dockerfile: 'FROM debian:12\nRUN curl -k https://example.com/tool -o /tool' },
      { dockerfile: 'FROM node:22-slim\nENV NODE_TLS_REJECT_UNAUTHORIZED=0' },
    ],
    good: [
      {
        dockerfile:
          'FROM debian:12\nCOPY ca.crt /usr/local/share/ca-certificates/\nRUN update-ca-certificates && curl https://example.com/tool -o /tool',
      },
    ],
    remedy: 'Add the certificate authority of the server to those of the image.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const word =
        insecureWord(command) ??
        command.assignments.find(({ name, value }) => isInsecure(name, value))
      if (word != null)
        yield { at: word, message: `${command.name || 'The command'} does not check certificates.` }
    }
    for (const { pairs } of ofKeyword(dockerfile, 'ARG', 'ENV'))
      for (const { key, value } of pairs)
        if (isInsecure(key.value, value?.value ?? ''))
          yield {
            at: key,
            message: `${excerpt(key.value)} switches the check of certificates off.`,
          }
  },
}

/** Programs with the options that switch the check off. */
const insecureOptions: ReadonlyMap<string, readonly string[]> = new Map([
  ['curl', ['-k', '--insecure', '--proxy-insecure']],
  ['gem', ['--no-verify-ssl']],
  ['pip', ['--trusted-host']],
  ['pip3', ['--trusted-host']],
  ['wget', ['--no-check-certificate']],
])

const rpmPrograms: ReadonlySet<string> = new Set(
  'dnf dnf5 microdnf yum yum-config-manager'.split(' '),
)

/** With `--setopt` before it or in it, for all repositories or those of a name. */
const sslVerifyOff = /^(?:--setopt=)?(?:[^=]*\.)?sslverify=(?:0|false|no|off)$/i

function insecureWord(command: Command): ShellWord | null {
  const option = optionOf(command, ...(insecureOptions.get(command.name) ?? []))
  if (option !== null) return option
  if (command.name === 'git')
    return (
      command.args.find(
        ({ value }) =>
          /^http\.sslVerify(?:=(?:false|0))?$/i.test(value) && setsFalse(command, value),
      ) ?? null
    )
  if (command.name === 'export')
    return command.args.find(({ value }) => isInsecure(...splitPair(value))) ?? null
  if (rpmPrograms.has(command.name))
    return command.args.find(({ value }) => sslVerifyOff.test(value)) ?? null
  return ['npm', 'pnpm', 'yarn'].includes(command.name) ? strictSslWord(command) : null
}

function setsFalse(command: Command, value: string): boolean {
  return (
    value.includes('=') ||
    operandsOf(command).some((word) => word.value === 'false' || word.value === '0')
  )
}

function strictSslWord(command: Command): ShellWord | null {
  const index = command.args.findIndex(({ value }) => /^(?:--)?(?:no-)?strict-ssl/.test(value))
  const word = command.args[index]
  const text = `${word?.value ?? ''} ${command.args[index + 1]?.value ?? ''}`
  return word !== undefined && /no-strict-ssl|strict-ssl[= ]false/.test(text) ? word : null
}

function splitPair(text: string): [string, string] {
  const equals = text.indexOf('=')
  return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)]
}

function isInsecure(name: string, value: string): boolean {
  switch (name.toUpperCase()) {
    case 'NODE_TLS_REJECT_UNAUTHORIZED':
    case 'PYTHONHTTPSVERIFY':
      return value === '0'
    case 'GIT_SSL_NO_VERIFY':
      return value !== '' && value !== '0' && value !== 'false'
    case 'GOINSECURE':
    case 'PIP_TRUSTED_HOST':
      return value !== ''
    case 'NPM_CONFIG_STRICT_SSL':
      return value === 'false'
    default:
      return false
  }
}
