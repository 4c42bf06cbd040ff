import { excerpt } from '../../dockerfile/excerpt.js'
import { transferOf } from '../../dockerfile/instruction.js'
import { withTriggers } from '../../dockerfile/run-commands.js'
import { shippedStages } from '../instructions.js'
import { baseName } from '../paths.js'
import type { Rule } from '../rule.js'

export const credentialsCopied: Rule = {
  meta: {
    code: 'DW1013',
    aliases: [],
    name: 'credentials-copied',
    severity: 'warning',
    tags: ['security'],
    summary: 'A file that by its name holds credentials is copied.',
    why: 'Everybody who can pull the image can read the file; deleting it in a later layer does not help.',
    bad: [
      { dockerfile: 'FROM node:22-slim\nCOPY .env /app/' },
      { dockerfile: 'FROM debian:12\nCOPY id_rsa /root/.ssh/id_rsa' },
    ],
    good: [
      {
        dockerfile:
          'FROM node:22-slim\nRUN --mount=type=secret,id=env,target=/app/.env npm run build',
      },
      { dockerfile: 'FROM node:22-slim\nCOPY .env.example /app/.env' },
    ],
    remedy:
      'Mount it as a secret into the RUN that needs it, or give it to the container when it starts.',
  },
  *check({ dockerfile }) {
    for (const { instructions } of shippedStages(dockerfile))
      for (const instruction of withTriggers(instructions)) {
        const transfer = transferOf(instruction)
        if (transfer === null || transfer.from !== null) continue
        for (const source of transfer.sources)
          if (holdsCredentials(source.value))
            yield { at: source, message: `${excerpt(source.value)} holds credentials by its name.` }
      }
  },
}

const names: ReadonlySet<string> = new Set(
  (
    '.env .git-credentials .htpasswd .netrc .npmrc .pgpass .pypirc .aws .ssh .kube kubeconfig id_dsa id_ecdsa id_ed25519 id_rsa ' +
    'credentials credentials.json secrets.json secrets.yaml secrets.yml service-account.json'
  ).split(' '),
)

/** Certificates are public, and so are examples, and what stands on the web. */
function holdsCredentials(path: string): boolean {
  if (/^https?:/i.test(path)) return false
  const name = baseName(path.replace(/\/+$/, ''))
  if (
    /\.(?:example|sample|template|dist|pub)$|(?:^|[._-])(?:ca|cacerts?|certs?|bundle|chain|fullchain|public)(?:[._-]|$)/i.test(
      name,
    )
  )
    return false
  return names.has(name) || /^\.env\.\w+$|\.(?:key|p12|pfx|pem|keystore)$/.test(name)
}
