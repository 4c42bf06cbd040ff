import type { Vulnerability } from '../../../src/vulnerabilities/vulnerability.js'

/** What a document is written from; the rest of a vulnerability is as in most. */
export type VulnerabilityStory = Partial<Vulnerability> & Pick<Vulnerability, 'id' | 'packageName'>

export function vulnerability(story: VulnerabilityStory): Vulnerability {
  return {
    aliases: [],
    severity: 'high',
    packageType: 'deb',
    version: '1.0.0',
    fixedIn: [],
    path: '',
    layer: null,
    ...story,
  }
}

/** As Trivy 0.5x and later write it: one result a list of packages. */
export function trivyDocument(
  found: readonly Vulnerability[],
  { version = '0.68.1' }: { readonly version?: string } = {},
): object {
  return {
    SchemaVersion: 2,
    Trivy: { Version: version },
    ArtifactName: 'layout',
    ArtifactType: 'container_image',
    Metadata: { OS: { Family: 'debian', Name: '12.9' } },
    ...(found.length === 0
      ? {}
      : {
          Results: [
            {
              Target: 'layout (debian 12.9)',
              Class: 'os-pkgs',
              Type: 'debian',
              Vulnerabilities: found.map(trivyVulnerability),
            },
          ],
        }),
  }
}

function trivyVulnerability(one: Vulnerability): object {
  return {
    VulnerabilityID: one.id,
    ...(one.aliases.length === 0 ? {} : { VendorIDs: one.aliases }),
    PkgName: one.packageName,
    PkgIdentifier: { PURL: `pkg:${one.packageType}/${encodeURIComponent(one.packageName)}@1` },
    ...(one.path === '' ? {} : { PkgPath: one.path }),
    InstalledVersion: one.version,
    ...(one.fixedIn.length === 0 ? {} : { FixedVersion: one.fixedIn.join(', ') }),
    Status: one.fixedIn.length === 0 ? 'affected' : 'fixed',
    Layer: one.layer === null ? {} : { DiffID: one.layer },
    Severity: one.severity.toUpperCase(),
  }
}

/** As Grype writes it, with the state of its database, schema 6. */
export function grypeDocument(
  found: readonly Vulnerability[],
  { built = '2026-11-20T08:00:00Z' }: { readonly built?: string } = {},
): object {
  return {
    matches: found.map((one) => ({
      vulnerability: {
        id: one.id,
        severity: `${one.severity.slice(0, 1).toUpperCase()}${one.severity.slice(1)}`,
        fix: { versions: one.fixedIn, state: one.fixedIn.length === 0 ? 'not-fixed' : 'fixed' },
      },
      relatedVulnerabilities: one.aliases.map((id) => ({ id })),
      artifact: {
        name: one.packageName,
        version: one.version,
        type: one.packageType,
        locations: [
          { path: `/${one.path}`, ...(one.layer === null ? {} : { layerID: one.layer }) },
        ],
        purl: `pkg:${one.packageType}/${encodeURIComponent(one.packageName)}@1`,
      },
    })),
    source: { type: 'image', target: { userInput: 'oci-dir:layout' } },
    descriptor: { name: 'grype', version: '0.104.0', db: { status: { built } } },
  }
}
