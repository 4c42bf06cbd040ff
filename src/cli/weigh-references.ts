import { explainImages } from '../compare/explain.js'
import { settleConfig, type Config } from '../config.js'
import type { RawInputs } from '../inputs.js'
import type { ImageReport, Report, RunSubject } from '../report/report.js'
import { composeImage, composeReport, type ImageFacts } from '../stages/compose.js'
import { missing } from '../stages/weigh-side.js'
import { notLinted } from './lint-commit.js'
import type { Reference } from './reference.js'
import type { Session } from './session.js'
import { weighCommit } from './weigh-commit.js'
import { weighFile } from './weigh-file.js'
import { prepareWeighing, type Role, type WeighedReference, type Weighing } from './weighing.js'

/** Compares two images of which at least one is on disk. */
export async function compareReferences(
  {
    base,
    head,
    inputs,
  }: { readonly base: Reference; readonly head: Reference; readonly inputs: RawInputs },
  session: Session,
): Promise<Report> {
  const weighing = await prepareWeighing(inputs, { references: [base, head], session })
  const weighedBase = await weigh(base, { role: 'base', weighing })
  const weighedHead = await weigh(head, { role: 'head', weighing })
  const subject = {
    ...subjectOf(weighedHead, weighing),
    baseCommit: weighedBase.commit,
    baseWhy: `\`${base.text}\``,
  }
  return compose({ base: weighedBase, head: weighedHead, subject, name: head.text }, weighing)
}

/** Weighs one image; its report has no base. */
export async function inspectReference(
  { image, inputs }: { readonly image: Reference; readonly inputs: RawInputs },
  session: Session,
): Promise<Report> {
  const weighing = await prepareWeighing(inputs, { references: [image], session })
  const head = await weigh(image, { role: 'head', weighing })
  const nothing = 'nothing: the image was looked at alone'
  const base: WeighedReference = {
    side: missing('no-commit', `Compared with ${nothing}.`, null),
    image: null,
    commit: null,
    ...notLinted,
  }
  const subject = { ...subjectOf(head, weighing), baseCommit: null, baseWhy: nothing }
  return compose({ base, head, subject, name: image.text }, weighing)
}

function weigh(
  reference: Reference,
  { role, weighing }: { readonly role: Role; readonly weighing: Weighing },
): Promise<WeighedReference> {
  return reference.kind === 'file'
    ? weighFile(reference, weighing)
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
}

function compose({ base, head, subject, name }: Composition, weighing: Weighing): Report {
  const config = settleConfig(weighing.config, head.configuration)
  // Without both recipes nobody can say whether the pull request had a hand in a layer.
  const comparison =
    base.image === null || head.image === null
      ? null
      : explainImages(base.image, head.image, () => null)
  const facts = { head: head.side, base: base.side, comparison, lint: head.lint }
  const image = head.commit === null ? composeFound(facts, config) : composeImage(facts, config)
  const named = { ...image, subject: { ...image.subject, name } }
  const notes = [...base.notes, ...head.notes]
  return composeReport([named], { subject, reportOnly: config.reportOnly, notes })
}

/** An image on disk was neither built nor linted by anyone here, so it is not judged by that. */
function composeFound(facts: ImageFacts, config: Config): ImageReport {
  const policy = { ...config.policy, lintThreshold: 'never' as const }
  const image = composeImage(facts, { ...config, policy })
  const checks = image.verdict.checks.filter(({ id }) => id !== 'build')
  return {
    ...image,
    subject: { ...image.subject, dockerfile: '', context: '' },
    verdict: { ...image.verdict, checks },
  }
}
