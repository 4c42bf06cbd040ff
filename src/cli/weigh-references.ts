import { explainImages } from '../compare/explain.js'
import { settleConfig } from '../config.js'
import type { RawInputs } from '../inputs.js'
import type { ImageReport, RunSubject } from '../report/report.js'
import { composeImage, composeReport, type ImageFacts } from '../stages/compose.js'
import type { HtmlDelivery } from '../stages/deliver-html.js'
import type { ScanSubject } from '../stages/scan-images.js'
import { findSideSavings } from '../stages/weigh.js'
import { missing, refuseOtherPlatform } from '../stages/weigh-side.js'
import { planScan, scanReference } from './compare-vulnerabilities.js'
import { notLinted } from './lint-commit.js'
import type { Reference } from './reference.js'
import type { Session } from './session.js'
import { weighCommit } from './weigh-commit.js'
import { weighFound } from './weigh-found.js'
import { prepareWeighing, type Role, type WeighedReference, type Weighing } from './weighing.js'

/** Compares two images of which at least one is not built here. */
export async function compareReferences(
  {
    base,
    head,
    inputs,
  }: { readonly base: Reference; readonly head: Reference; readonly inputs: RawInputs },
  session: Session,
): Promise<HtmlDelivery> {
  const weighing = await prepareWeighing(inputs, { references: [base, head], session })
  const plan = planScan(weighing)
  const weighedBase = await weigh(base, { role: 'base', weighing })
  const weighedHead = await weigh(head, { role: 'head', weighing })
  const subject = {
    ...subjectOf(weighedHead, weighing),
    baseCommit: weighedBase.commit,
    baseWhy: `\`${base.text}\``,
  }
  return compose({ base: weighedBase, head: weighedHead, subject, name: head.text, plan }, weighing)
}

/** Weighs one image; its report has no base. */
export async function inspectReference(
  { image, inputs }: { readonly image: Reference; readonly inputs: RawInputs },
  session: Session,
): Promise<HtmlDelivery> {
  const weighing = await prepareWeighing(inputs, { references: [image], session })
  const head = await weigh(image, { role: 'head', weighing })
  const nothing = 'nothing: the image was looked at alone'
  const base: WeighedReference = {
    side: missing('no-commit', `Compared with ${nothing}.`, null),
    image: null,
    scannable: null,
    commit: null,
    ...notLinted,
  }
  const subject = { ...subjectOf(head, weighing), baseCommit: null, baseWhy: nothing }
  return compose({ base, head, subject, name: image.text, plan: planScan(weighing) }, weighing)
}

function weigh(
  reference: Reference,
  { role, weighing }: { readonly role: Role; readonly weighing: Weighing },
): Promise<WeighedReference> {
  return reference.kind === 'image'
    ? weighFound(reference, weighing)
    : weighCommit({ name: reference.name, role }, weighing)
}

function subjectOf(
  { commit }: WeighedReference,
  { checkout }: Weighing,
): Omit<RunSubject, 'baseCommit' | 'baseWhy'> {
  const { owner, name } = checkout?.repository ?? { owner: 'local', name: 'images' }
  return {
    event: 'terminal',
    repository: `${owner}/${name}`,
    pullRequest: null,
    headCommit: commit,
    headShown: commit,
    serverUrl: '',
    runUrl: null,
  }
}

interface Composition {
  readonly base: WeighedReference
  readonly head: WeighedReference
  readonly subject: RunSubject
  readonly name: string
  readonly plan: ScanSubject['plan']
}

async function compose(
  { base: found, head, subject, name, plan: scanned }: Composition,
  weighing: Weighing,
): Promise<HtmlDelivery> {
  const base = refuseOtherPlatform(found, head)
  const config = settleConfig(weighing.config, head.configuration)
  // Without both recipes nobody can say whether the pull request had a hand in a layer.
  const comparison =
    base.image === null || head.image === null
      ? null
      : explainImages(base.image, head.image, () => null)
  const savings = findSideSavings(base.image, head.image)
  const sides = { head: head.side, base: base.side, comparison }
  const scannable = { head: head.scannable, base: base.scannable }
  const scan = await scanReference({ ...sides, scannable, plan: scanned }, weighing)
  const [vulnerabilities] = scan.vulnerabilities
  const facts = {
    ...{ ...sides, savings, lint: head.lint },
    ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
  }
  const plan = { ...config, name }
  const image = head.commit === null ? composeFound(facts, plan) : composeImage(facts, plan)
  const notes = [...base.notes, ...head.notes, ...scan.notes]
  const contents = [weighing.pack?.({ base: base.image, head: head.image }) ?? null]
  return {
    report: composeReport([image], { subject, reportOnly: config.reportOnly, notes }),
    contents,
  }
}

/** An image that was found was neither built nor linted by anyone here, so it is not judged by that. */
function composeFound(facts: ImageFacts, plan: Parameters<typeof composeImage>[1]): ImageReport {
  const policy = { ...plan.policy, lintThreshold: 'never' as const }
  const image = composeImage(facts, { ...plan, policy })
  const checks = image.verdict.checks.filter(({ id }) => id !== 'build')
  return {
    ...image,
    subject: { ...image.subject, dockerfile: '', context: '' },
    verdict: { ...image.verdict, checks },
  }
}
