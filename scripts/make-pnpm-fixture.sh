#!/usr/bin/env bash
# Makes the lock files under __tests__/fixtures/pnpm anew, as pnpm leaves them in node_modules/.pnpm of a workspace.
# Needs npx and a registry.
set -euo pipefail

fixtures=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/../__tests__/fixtures/pnpm
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$fixtures" "$work/packages/api" "$work/packages/lib"
cd "$work"

echo 'packages: ["packages/*"]' >pnpm-workspace.yaml
cat >package.json <<'JSON'
{ "name": "shop", "private": true, "devDependencies": { "ms": "2.1.3", "debug": "4.4.0" } }
JSON
cat >packages/api/package.json <<'JSON'
{
  "name": "@shop/api",
  "version": "1.0.0",
  "dependencies": {
    "@shop/lib": "workspace:*",
    "ms": "2.1.2",
    "react": "18.3.1",
    "use-sync-external-store": "1.4.0"
  },
  "devDependencies": { "is-odd": "3.0.1" },
  "optionalDependencies": { "fsevents": "2.3.3" }
}
JSON
cat >packages/lib/package.json <<'JSON'
{
  "name": "@shop/lib",
  "version": "1.0.0",
  "dependencies": { "left": "npm:is-number@7.0.0" },
  "devDependencies": { "react": "18.3.1" }
}
JSON

for version in 8.15.9 10.18.0; do
  rm -rf node_modules packages/*/node_modules pnpm-lock.yaml
  npx --yes "pnpm@$version" install --ignore-scripts
  cp node_modules/.pnpm/lock.yaml "$fixtures/lock-$version.yaml"
done
