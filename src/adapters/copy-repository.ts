import { constants } from 'node:fs'
import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Other checkouts of the repository, and what stands for the files of this one. */
const leftOut: ReadonlySet<string> = new Set(['worktrees', 'index'])

/** Folders whose files are never changed once they are there, also those of submodules and of LFS. */
const unchanging = 'objects'

/**
 * Copies a repository's `.git` folder, all but its index. Objects are linked where the file system allows it, so that
 * their size costs nothing.
 */
export async function copyRepository(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFolder(from, to, { isTop: true, isUnchanging: false })
}

async function copyFolder(
  from: string,
  to: string,
  { isTop, isUnchanging }: { readonly isTop: boolean; readonly isUnchanging: boolean },
): Promise<void> {
  await mkdir(to)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const { name } = entry
    if ((isTop && leftOut.has(name)) || name.endsWith('.lock') || name.startsWith('tmp_')) continue
    const [source, target] = [join(from, name), join(to, name)]
    if (entry.isDirectory()) {
      const below = isUnchanging || name === unchanging
      await copyFolder(source, target, { isTop: false, isUnchanging: below })
    } else if (entry.isSymbolicLink()) {
      await symlink(await readlink(source), target)
    } else if (entry.isFile()) {
      await (isUnchanging ? linkFile(source, target) : copyFile(source, target))
    }
  }
}

/** Another file system, or another owner, takes a copy. */
async function linkFile(source: string, target: string): Promise<void> {
  await link(source, target).catch(() => copyFile(source, target, constants.COPYFILE_FICLONE))
}
