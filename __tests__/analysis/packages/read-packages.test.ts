import { describe, expect, it } from '@jest/globals'
import { packageFiles, readPackages } from '../../../src/analysis/packages/read-packages.js'
import type { KeepFiles } from '../../../src/image/layer-recorder.js'
import { stackLayers } from '../../../src/image/stack-layers.js'
import { image, type ImageBuilder } from '../../support/image-builder.js'
import { layersOf } from '../../support/image/layers.js'
import { ndbFile, plainHeader, rpmFixture, rpmHeader } from '../../support/rpm-bytes.js'

async function packagesOf(builder: ImageBuilder, keep: KeepFiles = packageFiles) {
  const { packages, unread, unreadTypes } = readPackages(stackLayers(await layersOf(builder, keep)))
  const shown = packages.map(
    ({ type, name, version, sizeBytes }) => `${type} ${name} ${version} ${sizeBytes}`,
  )
  return { shown, packages, unread, unreadTypes: [...unreadTypes] }
}

const dpkg = `Package: bash
Status: install ok installed
Installed-Size: 7164
Version: 5.2.15-2+b8
Description: GNU Bourne Again SHell
 Version: is not a field here
Conffiles:
 /etc/bash.bashrc 1

Package: removed
Status: deinstall ok config-files
Version: 1.0

Package: no-size
Status: hold ok installed
Version: 2:1.0~rc1
`

const apk = `C:Q1abc=
P:musl
V:1.2.5-r0
I:638976
F:lib
R:ld-musl-x86_64.so.1
P:not a second name

P:busybox
V:1.36.1-r29
`

describe('readPackages', () => {
  it("reads dpkg's status, as the newest layer has it", async () => {
    const { shown } = await packagesOf(
      image()
        .layer((l) => l.file('var/lib/dpkg/status', 'Package: old\nVersion: 1\n'))
        .layer((l) => l.file('var/lib/dpkg/status', dpkg)),
    )
    expect(shown).toEqual(['deb bash 5.2.15-2+b8 7335936', 'deb no-size 2:1.0~rc1 null'])
  })

  it('reads a status of more packages than a call has arguments', async () => {
    const status = 'Package: a\nVersion: 1\n\n'.repeat(200_000)
    const { shown } = await packagesOf(image().layer((l) => l.file('var/lib/dpkg/status', status)))
    expect(shown).toHaveLength(200_000)
  })

  it("reads distroless images' status directory", async () => {
    const { packages } = await packagesOf(
      image().layer((l) =>
        l
          .file(
            'var/lib/dpkg/status.d/tzdata',
            'Package: tzdata\nVersion: 2026a\nInstalled-Size: 1',
          )
          .file('var/lib/dpkg/status.d/tzdata.md5sums', 'Package: no\nVersion: no'),
      ),
    )
    expect(packages).toEqual([
      {
        type: 'deb',
        name: 'tzdata',
        version: '2026a',
        sizeBytes: 1024,
        path: 'var/lib/dpkg/status.d/tzdata',
      },
    ])
  })

  it("reads apk's database", async () => {
    const { shown } = await packagesOf(image().layer((l) => l.file('lib/apk/db/installed', apk)))
    expect(shown).toEqual(['apk busybox 1.36.1-r29 null', 'apk musl 1.2.5-r0 638976'])
  })

  it("reads rpm's database, as the newest layer has it", async () => {
    const { shown, unread } = await packagesOf(
      image()
        .layer((l) => l.file('usr/lib/sysimage/rpm/rpmdb.sqlite', 'an older version'))
        .layer((l) => l.file('usr/lib/sysimage/rpm/rpmdb.sqlite', rpmFixture()))
        .layer((l) => l.symlink('var/lib/rpm', '../../usr/lib/sysimage/rpm'))
        .layer((l) => l.symlink('usr/share/rpm/rpmdb.sqlite', '/var/lib/rpm/rpmdb.sqlite')),
    )
    expect(shown).toEqual([
      'rpm empty 1.2~rc1-3.el9 0',
      'rpm many-files 1.2~rc1-3.el9 600',
      'rpm tiny 1.2~rc1-3.el9 1000',
      'rpm with-epoch 2:1.2~rc1-3.el9 70000',
    ])
    expect(unread).toEqual([])
  })

  it("reads SUSE's rpm database", async () => {
    const database = ndbFile([rpmHeader({ ...plainHeader, 1009: 5 })])
    const { shown } = await packagesOf(
      image().layer((l) => l.file('usr/lib/sysimage/rpm/Packages.db', database)),
    )
    expect(shown).toEqual(['rpm a 1-2 5'])
  })

  it('reads npm packages, each with its own bytes', async () => {
    const manifest = (name: string, version: string) => JSON.stringify({ name, version })
    const { shown } = await packagesOf(
      image().layer((l) =>
        l
          .file('app/package.json', manifest('app', '0.0.1'))
          .file('app/node_modules/a/package.json', manifest('a', '1.0.0'))
          .file('app/node_modules/a/index.js', 100)
          .file('app/node_modules/a/lib/package.json', manifest('no', '0'))
          .file('app/node_modules/a/node_modules/@s/b/package.json', manifest('@s/b', '2.0.0'))
          .file('app/node_modules/a/node_modules/@s/b/deep/x.js', 1000)
          .file('app/node_modules/broken/package.json', '{'),
      ),
    )
    expect(shown).toEqual([
      `npm @s/b 2.0.0 ${1000 + manifest('@s/b', '2.0.0').length}`,
      `npm a 1.0.0 ${100 + manifest('a', '1.0.0').length + manifest('no', '0').length}`,
    ])
  })

  it('reads Python, Ruby and Java packages', async () => {
    const site = 'usr/lib/python3/dist-packages'
    const { shown } = await packagesOf(
      image().layer((l) =>
        l
          .file(
            `${site}/Flask-3.0.dist-info/METADATA`,
            'Metadata-Version: 2.1\nName: Flask\nVersion: 3.0\n\nName: no\n',
          )
          .file(
            `${site}/Flask-3.0.dist-info/RECORD`,
            'flask/app.py,sha256=x,1000\r\nflask/"a,b".py,,24\nRECORD,,\n',
          )
          .file(`${site}/six.egg-info`, 'Name: six\nVersion: 1.16')
          .file('usr/lib/ruby/gems/3.2.0/specifications/rake-13.0.6.gemspec', 10)
          .file('usr/lib/ruby/gems/3.2.0/gems/rake-13.0.6/lib/rake.rb', 500)
          .file('opt/app/lib/spring-core-6.1.2.RELEASE.jar', 700)
          .file('opt/app/lib/plain.jar', 1),
      ),
    )
    expect(shown).toEqual([
      'gem rake 13.0.6 500',
      'maven spring-core 6.1.2.RELEASE 700',
      'pypi Flask 3.0 1024',
      'pypi six 1.16 null',
    ])
  })

  it('forgets packages that a later layer deletes', async () => {
    const { shown } = await packagesOf(
      image()
        .layer((l) => l.file('node_modules/a/package.json', '{"name":"a","version":"1"}'))
        .layer((l) => l.whiteout('node_modules/a')),
    )
    expect(shown).toEqual([])
  })

  it('says what it does not read', async () => {
    const { shown, unread, unreadTypes } = await packagesOf(
      image().layer((l) =>
        l
          .file('var/lib/dpkg/status', dpkg)
          .file('var/lib/rpm/rpmdb.sqlite', 'no database')
          .file('var/lib/rpm/rpmdb.sqlite-shm', 100)
          .file('var/lib/rpm/rpmdb.sqlite-wal', 100)
          .file('var/lib/rpm/Packages', 100)
          .file('usr/lib/sysimage/rpm/rpmdb.sqlite', rpmFixture()),
      ),
      { ...packageFiles, limitBytes: 20 },
    )
    expect(shown).toEqual([])
    expect(unreadTypes.sort()).toEqual(['deb', 'rpm'])
    expect(unread).toEqual([
      { path: 'usr/lib/sysimage/rpm/rpmdb.sqlite', reason: 'the database is too large' },
      { path: 'var/lib/dpkg/status', reason: 'the database is too large' },
      {
        path: 'var/lib/rpm/Packages',
        reason: 'Berkeley DB, which rpm wrote before version 4.16, is not read',
      },
      {
        path: 'var/lib/rpm/rpmdb.sqlite',
        reason: 'it is damaged: it does not begin as a SQLite database does',
      },
      {
        path: 'var/lib/rpm/rpmdb.sqlite-wal',
        reason: 'its changes were not yet written into the database; they are left out',
      },
    ])
  })

  it.each(['null', '[]', '{"name":1,"version":"1"}', '{"name":"a"}', '', '\0'])(
    'takes %j for no npm manifest',
    async (text) => {
      const { shown } = await packagesOf(
        image().layer((l) => l.file('node_modules/a/package.json', text)),
      )
      expect(shown).toEqual([])
    },
  )
})
