import type { Kind } from '../kind.js'

/** Told by names alone: contents are never read, and certificates, examples and tests of packages hold none. */
export const secrets: Kind = {
  name: 'secrets',
  what: 'files that by their names hold secrets',
  remedy:
    'Mount them as secrets into the RUN that needs them, or pass them when the container starts; replace what was published.',
  certainty: 'sure',
  makers: ['run', 'context', 'stage', 'unknown'],
  files:
    /^(?:\.env(?:\.\w+)?|\.git-credentials|\.netrc|\.pgpass|\.pypirc|\.vault-token|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519)|kubeconfig|master\.key|terraform\.tfstate|application_default_credentials\.json|(?:gcp-|google-)?credentials(?:\.json)?|service-?account(?:-key)?\.json|secrets\.(?:json|ya?ml)|.*\.(?:p12|pfx|keystore|jks)|.*\.key|(?:.*[-_.])?(?:key|privkey|private|private[-_.]?key)\.pem)$/i,
  except:
    /(?:^|[._/-])(?:ca|certs?|chain|public|pub|examples?|samples?|template|dist|defaults?|tests?|__tests__|testdata|spec|fixtures|snakeoil|truststore|cacerts)(?:[._/-]|$)|(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor)\/|^(?:usr\/(?:share|lib|lib64|include|src)|lib|etc\/(?:ssh|apt|apk|pki\/rpm-gpg)|var\/lib|proc|sys|opt\/(?:conda|java))\//i,
  rules: ['credentials-copied', 'weak-dockerignore'],
  examples: {
    hits: [
      'app/.env',
      'app/.env.production',
      'root/.ssh/id_rsa',
      'root/.aws/credentials',
      'app/config/master.key',
      'etc/nginx/server.key',
      'app/private-key.pem',
    ],
    misses: [
      'app/.env.example',
      'app/.envrc',
      'root/.ssh/id_rsa.pub',
      'etc/ssl/certs/ca.pem',
      'app/node_modules/public-encrypt/test_key.pem',
      'usr/share/doc/openssl/server.key',
      'app/tests/data/server.key',
      'app/monkey.js',
    ],
  },
}
