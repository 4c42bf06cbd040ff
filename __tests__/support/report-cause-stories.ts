import { aptLists } from '../../src/advice/kinds/apt-lists.js'
import { deletedLater, storedAgain } from '../../src/advice/waste-kinds.js'
import type { Report } from '../../src/report/report.js'
import {
  added,
  baseImage,
  bytes,
  changed,
  check,
  drifted,
  image,
  instruction,
  kept,
  removed,
  report,
  type ImageStory,
} from './report-builder.js'
import {
  file,
  namedSetting,
  packageChange,
  place,
  setting,
  type ContentsStory,
} from './report-contents.js'

const debian = baseImage('debian:bookworm-slim')
const system = instruction(
  4,
  'RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates nodejs',
)
const manifest = instruction(8, 'COPY package.json package-lock.json ./')
const dependencies = instruction(12, 'RUN npm ci')
const source = instruction(18, 'COPY . .')
const chown = instruction(20, 'RUN chown -R app /opt')

const builds = check('build', 'pass')

function increase(status: 'pass' | 'fail', megabytes: number) {
  return check('max-increase', status, { actual: bytes(megabytes), limit: '10%' })
}

const below = [
  kept(debian, { compressed: 28.2, unpacked: 78.6 }),
  kept(system, { compressed: 61.4, unpacked: 184.2 }),
]

function tell(story: ImageStory): Report {
  return report([image(story)])
}

/** A dependency is added to the manifest; installing it is most of the growth. */
export function grewByPackage(): Report {
  return tell({
    rows: [
      ...below,
      changed(manifest, {
        from: { compressed: 0.0412, unpacked: 0.182 },
        to: { compressed: 0.0416, unpacked: 0.184 },
      }),
      changed(
        dependencies,
        {
          from: { compressed: 20.6, unpacked: 88.3 },
          to: { compressed: 26.4, unpacked: 118.9 },
        },
        place('app/node_modules/typescript', 22.9, 180),
        place('app/node_modules/prettier', 6.1, 212),
      ),
      kept(source, { compressed: 3.1, unpacked: 9.8 }),
    ],
    checks: [builds, increase('pass', 5.8)],
    changes: {
      directories: [
        place('app/node_modules/typescript', 22.9, 180),
        place('app/node_modules/prettier', 6.1, 212),
      ],
      files: [
        file('app/node_modules/typescript/lib/_tsc.js', 'added', [0, 6.2]),
        file('app/node_modules/typescript/lib/typescript.js', 'added', [0, 9.1]),
        file('app/package-lock.json', 'grown', [0.18, 0.184]),
      ],
      fileCounts: { added: 392, removed: 0, grown: 2, shrunk: 0, rewritten: 0, attributes: 0 },
      packages: [
        packageChange(['npm', 'typescript'], [null, '5.9.3'], 22.9),
        packageChange(['npm', 'prettier'], [null, '3.6.2'], 6.1),
        packageChange(['npm', 'semver'], ['7.7.2', '7.7.3'], 0.001),
      ],
    },
    inside: {
      head: headContents,
      base: { leftovers: [packageLists], unreadPackages: [unreadDatabase] },
    },
  })
}

/** The mirror of it: the dependency goes. */
export function shrankByPackage(): Report {
  return tell({
    rows: [
      ...below,
      changed(
        dependencies,
        {
          from: { compressed: 26.4, unpacked: 118.9 },
          to: { compressed: 20.6, unpacked: 88.3 },
        },
        place('app/node_modules/typescript', -22.9, 180),
      ),
      kept(source, { compressed: 3.1, unpacked: 9.8 }),
    ],
    checks: [builds, increase('pass', -5.8)],
    changes: { packages: [packageChange(['npm', 'typescript'], ['5.9.3', null], -22.9)] },
  })
}

/** A folder of pictures is copied in. */
export function grewByDirectory(): Report {
  const pictures = instruction(16, 'COPY assets ./assets')
  return tell({
    rows: [
      ...below,
      kept(dependencies, { compressed: 20.6, unpacked: 88.3 }),
      added(
        pictures,
        { compressed: 58.1, unpacked: 60.4 },
        place('app/assets/video', 41.0, 3),
        place('app/assets/photos', 18.2, 240),
      ),
      kept(source, { compressed: 3.1, unpacked: 9.8 }),
    ],
    checks: [builds, increase('fail', 58.1)],
    changes: {
      directories: [place('app/assets/video', 41.0, 3), place('app/assets/photos', 18.2, 240)],
      files: [
        file('app/assets/video/tour.mp4', 'added', [0, 31.5]),
        file('app/assets/video/intro.mp4', 'added', [0, 9.5]),
      ],
      fileCounts: { added: 243, removed: 0, grown: 0, shrunk: 0, rewritten: 0, attributes: 0 },
    },
  })
}

const chowned: NonNullable<ContentsStory['wasted']> = [
  {
    path: 'opt/app/server',
    megabytes: 9.4,
    broughtBy: source,
    hiddenBy: chown,
    reason: 'attributes-changed',
  },
  {
    path: 'opt/app/public/main.js',
    megabytes: 2.6,
    broughtBy: source,
    hiddenBy: chown,
    reason: 'attributes-changed',
  },
]

/** Everything is given to another user, and so is stored twice. */
export function grewByChown(): Report {
  return tell({
    rows: [
      ...below,
      kept(source, { compressed: 4.9, unpacked: 12.4 }),
      added(chown, { compressed: 4.8, unpacked: 12.0 }),
    ],
    checks: [
      builds,
      increase('pass', 4.8),
      check('max-waste-increase', 'fail', { actual: bytes(12), limit: '10MB' }),
    ],
    inside: { head: { wasted: chowned } },
    changes: {
      files: [
        file('opt/app/server', 'attributes', [9.4, 9.4]),
        file('opt/app/public/main.js', 'attributes', [2.6, 2.6]),
      ],
    },
  })
}

/** The mirror of it: the owner is set where the files are brought. */
export function shrankByChown(): Report {
  return tell({
    rows: [
      ...below,
      removed(source, { compressed: 4.9, unpacked: 12.4 }),
      removed(chown, { compressed: 4.8, unpacked: 12.0 }),
      added(instruction(18, 'COPY --chown=app . .'), { compressed: 4.9, unpacked: 12.4 }),
    ],
    checks: [builds, increase('pass', -4.8)],
    inside: { base: { wasted: chowned } },
  })
}

/** The tag of the base image was pushed again. */
export function baseImageMoved(): Report {
  return tell({
    rows: [
      removed(debian, { compressed: 28.2, unpacked: 78.6 }),
      added(
        debian,
        { compressed: 31.3, unpacked: 86.0 },
        place('usr/lib/x86_64-linux-gnu', 5.1, 41),
      ),
      kept(source, { compressed: 3.1, unpacked: 9.8 }),
    ],
    checks: [builds, increase('pass', 3.1)],
    changes: {
      packages: [
        packageChange(['deb', 'libc6'], ['2.36-9+deb12u10', '2.36-9+deb12u13'], 0.2),
        packageChange(['deb', 'perl-base'], ['5.36.0-7', null], -7.6),
      ],
    },
  })
}

/** The same instruction of the same inputs made something else. */
export function driftOnly(): Report {
  return tell({
    rows: [
      kept(debian, { compressed: 28.2, unpacked: 78.6 }),
      drifted(
        system,
        { from: { compressed: 61.4, unpacked: 184.2 }, to: { compressed: 63.9, unpacked: 191.0 } },
        place('usr/lib/x86_64-linux-gnu/libnode.so.115', 6.3),
      ),
      kept(source, { compressed: 3.1, unpacked: 9.8 }),
    ],
    checks: [builds, increase('pass', 2.5)],
    changes: {
      packages: [packageChange(['deb', 'nodejs'], ['20.19.2', '20.20.0'], 6.5)],
    },
  })
}

/** The pull request, the base image and the world at once. */
export function threeCauses(): Report {
  return tell({
    rows: [
      removed(debian, { compressed: 28.2, unpacked: 78.6 }),
      added(debian, { compressed: 31.3, unpacked: 86.0 }),
      drifted(system, {
        from: { compressed: 61.4, unpacked: 184.2 },
        to: { compressed: 61.2, unpacked: 183.8 },
      }),
      added(
        dependencies,
        { compressed: 58.1, unpacked: 218.4 },
        place('app/node_modules/typescript', 22.9, 180),
        place('app/node_modules/@babel', 61.0, 1180),
      ),
      changed(source, {
        from: { compressed: 3.1, unpacked: 9.8 },
        to: { compressed: 3.101, unpacked: 9.802 },
      }),
    ],
    checks: [builds, increase('fail', 61.001)],
    changes: {
      directories: [
        place('app/node_modules/@babel', 61.0, 1180),
        place('app/node_modules/typescript', 22.9, 180),
        place('usr/lib', 7.4, 60),
      ],
    },
  })
}

const packageLists = {
  path: 'var/lib/apt/lists',
  what: 'apt package lists',
  megabytes: 19,
  broughtBy: system,
} as const

/** The same, as advice. */
const listsAdvice = {
  kind: aptLists,
  megabytes: 19,
  broughtBy: system,
  parts: [['var/lib/apt/lists', 19]],
} as const

const cleanUp = instruction(6, 'RUN rm -rf /usr/share/doc')

/** Lists stay behind, and what an earlier instruction brought is deleted too late. */
export function wasteGrew(): Report {
  return tell({
    rows: [
      kept(debian, { compressed: 28.2, unpacked: 78.6 }),
      changed(system, {
        from: { compressed: 55.2, unpacked: 165.2 },
        to: { compressed: 61.4, unpacked: 184.2 },
      }),
      added(cleanUp, { compressed: 0.0002, unpacked: 0 }),
      kept(source, { compressed: 3.1, unpacked: 9.8 }),
    ],
    checks: [builds, increase('pass', 6.2)],
    advice: [
      listsAdvice,
      {
        kind: deletedLater,
        megabytes: 4.5,
        broughtBy: system,
        relatedTo: cleanUp,
        parts: [['usr/share/doc/libssl/changelog.gz', 4.5]],
      },
    ],
    inside: {
      base: { leftovers: [] },
      head: {
        leftovers: [packageLists],
        wasted: [
          {
            path: 'usr/share/doc/libssl/changelog.gz',
            megabytes: 4.5,
            broughtBy: system,
            hiddenBy: cleanUp,
            reason: 'deleted-with-directory',
          },
          {
            path: 'usr/share/doc/adduser/copyright',
            megabytes: 0.8,
            broughtBy: debian,
            hiddenBy: cleanUp,
            reason: 'deleted-with-directory',
          },
        ],
      },
    },
  })
}

/** Waste and leftovers were on base too: they are not this pull request's doing. */
export function standingWaste(): Report {
  const inside = { wasted: chowned, leftovers: [packageLists] }
  return tell({
    rows: [
      ...below,
      kept(source, { compressed: 4.9, unpacked: 12.4 }),
      kept(chown, { compressed: 4.8, unpacked: 12.0 }),
      added(
        instruction(22, 'COPY docs /srv/docs'),
        { compressed: 0.9, unpacked: 2.4 },
        place('srv/docs', 2.4, 31),
      ),
    ],
    checks: [builds, check('max-waste', 'pass', { actual: bytes(12), limit: '5%' })],
    advice: [
      { ...listsAdvice, introduced: false },
      {
        kind: storedAgain,
        megabytes: 12,
        broughtBy: chown,
        relatedTo: source,
        parts: [['opt/app/bundle.js', 12]],
        introduced: false,
      },
    ],
    inside: { base: inside, head: inside },
  })
}

/** It weighs the same and runs otherwise. */
export function settingsChanged(): Report {
  return tell({
    rows: below,
    checks: [builds, increase('pass', 0)],
    changes: {
      settings: [
        setting('command', ['["node","server.js"]', '["node","--enable-source-maps","server.js"]']),
        setting('user', [null, 'node']),
        namedSetting('environment', 'NODE_ENV', 'changed'),
        namedSetting('exposed-port', '8080/tcp', 'added'),
        namedSetting('label', 'org.opencontainers.image.revision', 'changed'),
      ],
    },
  })
}

/** A package is added to an instruction that was there: one row, not one that came and one that went. */
export function instructionEdited(): Report {
  const before = instruction(4, 'RUN apt-get update && apt-get install -y nodejs')
  const after = instruction(4, 'RUN apt-get update && apt-get install -y nodejs ffmpeg')
  return tell({
    rows: [
      kept(debian, { compressed: 28.2, unpacked: 78.6 }),
      removed(before, { compressed: 61.4, unpacked: 184.2 }),
      added(
        after,
        { compressed: 73.9, unpacked: 225.0 },
        place('usr/lib/x86_64-linux-gnu', 36.2, 190),
      ),
      kept(source, { compressed: 3.1, unpacked: 9.8 }),
    ],
    checks: [builds, increase('fail', 12.5)],
    changes: {
      packages: [
        packageChange(['deb', 'libavcodec59'], [null, '7:5.1.7'], 15.1),
        packageChange(['deb', 'ffmpeg'], [null, '7:5.1.7'], 2.3),
      ],
    },
  })
}

/** Versions move and sizes hardly do. */
export function packagesUpdated(): Report {
  return tell({
    rows: [
      ...below,
      changed(dependencies, {
        from: { compressed: 20.6, unpacked: 88.3 },
        to: { compressed: 20.604, unpacked: 88.31 },
      }),
    ],
    checks: [builds, increase('pass', 0.004)],
    changes: {
      packages: [
        packageChange(['npm', 'express'], ['4.21.2', '5.1.0'], 0.012),
        packageChange(['npm', 'debug'], ['4.4.1', '4.4.3'], 0.0002),
        packageChange(['npm', '@types/node'], ['24.3.0', '24.3.0'], -0.002),
        packageChange(['pypi', 'pyyaml'], ['6.0.2', '6.0.3'], null),
      ],
    },
  })
}

const unreadDatabase = {
  path: 'var/lib/rpm/Packages',
  reason: 'Berkeley DB, which rpm wrote before version 4.16, is not read',
}

const headContents: ContentsStory = {
  directories: [
    { path: 'app/node_modules', sizeBytes: 118_700_000, fileCount: 9120 },
    { path: 'usr/lib', sizeBytes: 171_000_000, fileCount: 2410 },
  ],
  largestFiles: [
    { path: 'usr/bin/node', megabytes: 98.2 },
    { path: 'app/node_modules/typescript/lib/typescript.js', megabytes: 9.1 },
  ],
  duplicates: [
    { paths: ['app/node_modules/a/x.wasm', 'app/node_modules/b/x.wasm'], megabytes: 1.4 },
  ],
  packageCounts: { deb: 112, npm: 418 },
  unreadPackages: [unreadDatabase],
  leftovers: [packageLists],
}

/** Every story of a cause, by the name of its golden documents. */
export const causeStories: Readonly<Record<string, () => Report>> = {
  'grew-by-package': grewByPackage,
  'shrank-by-package': shrankByPackage,
  'grew-by-directory': grewByDirectory,
  'grew-by-chown': grewByChown,
  'shrank-by-chown': shrankByChown,
  'base-image-moved': baseImageMoved,
  'drift-only': driftOnly,
  'three-causes': threeCauses,
  'waste-grew': wasteGrew,
  'standing-waste': standingWaste,
  'settings-changed': settingsChanged,
  'packages-updated': packagesUpdated,
  'instruction-edited': instructionEdited,
}
