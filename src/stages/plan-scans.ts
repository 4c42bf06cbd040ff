import type { Config } from '../config.js'
import type { ReportPaths, VulnerabilitySettings } from '../vulnerabilities/settings.js'
import type { ImagePlan, ScanPlan, ScanSource } from './image-plan.js'

/** Where an image's vulnerabilities come from: a report where there is one, else the program. */
export function planScans(
  { scanner }: Pick<VulnerabilitySettings, 'scanner'>,
  reports: ReportPaths,
): ScanPlan {
  const sourceOf = (path: string | null): ScanSource | null => {
    if (path !== null) return { kind: 'report', path }
    return scanner === null ? null : { kind: 'program', program: scanner }
  }
  return { base: sourceOf(reports.base), head: sourceOf(reports.head) }
}

/** Whether a program has to read a side's image, which must be whole for that. */
export function scansImage({ scans }: Pick<ImagePlan, 'scans'>, side: 'base' | 'head'): boolean {
  return scans[side]?.kind === 'program'
}

type Scanned = Pick<ImagePlan, 'name' | 'listedAs' | 'scans' | 'policy' | 'build'>

/** What of the plans cannot be scanned as it is asked for; each is the item of a list. */
export function findScanMistakes(
  plans: readonly Scanned[],
  config: Pick<Config, 'vulnerabilities'>,
): readonly string[] {
  const { reports } = config.vulnerabilities
  const isShared = plans.length > 1 && (reports.base !== null || reports.head !== null)
  return isShared
    ? [
        `- \`vulnerabilities-base\` and \`vulnerabilities-head\` mean one image, and there are ${plans.length} to weigh; leave them out, name one image in \`images\`, or name reports in \`.dockweigh.yml\`.`,
      ]
    : plans.flatMap(mistakesOf)
}

function mistakesOf({ name, listedAs, scans, policy, build }: Scanned): readonly string[] {
  const subject = listedAs === null ? '' : ` of the image \`${name}\``
  const { base, head } = scans
  const given = [base, head].filter((source) => source?.kind === 'report')
  if (given.length > 0 && build.platforms.length > 1) {
    return [
      `- Reports on vulnerabilities${subject} are of one platform, and ${build.platforms.length} are built; name one in \`platforms\`, or leave the reports out.`,
    ]
  }
  if ((base === null) !== (head === null)) {
    const missing = base === null ? 'base' : 'head'
    return [
      `- There is no report on vulnerabilities${subject} for ${missing}; name one in \`vulnerabilities-${missing}\`, or a scanner in \`vulnerabilities\`.`,
    ]
  }
  if (head === null && policy.maxNewVulnerabilities !== null) {
    return [
      `- \`max-new-vulnerabilities\`${subject} needs to know them; name a scanner in \`vulnerabilities\`, or reports in \`vulnerabilities-base\` and \`vulnerabilities-head\`.`,
    ]
  }
  return []
}
