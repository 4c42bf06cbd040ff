import { credentialsCopied } from '../../../src/lint/rules/credentials-copied.js'
import { describeRule } from '../rule-tester.js'

describeRule(credentialsCopied, {
  catches: [
    ['COPY .env .', '.env'],
    ['ADD config/.env.production a /b/', 'config/.env.production'],
    ['COPY server.key /etc/', 'server.key'],
    ['COPY .ssh/ /root/.ssh/', '.ssh/'],
    ['COPY ["id_rsa", "/x"]', '"id_rsa"'],
    ['ONBUILD COPY .npmrc .', '.npmrc'],
  ],
  passes: [
    'COPY .env.example .env',
    'COPY ca.pem /etc/',
    'COPY server-cert.pem /x',
    'COPY id_rsa.pub /x',
    'COPY cacert.pem ca-bundle.key fullchain.pem /x/',
    'ADD https://example.com/keys/a.pem /x',
    'COPY --from=b .env .',
    'FROM a AS b\nCOPY .npmrc .\nFROM c',
    'COPY environment .',
  ],
})
