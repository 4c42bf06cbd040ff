const suffixes =
  '.tar .Z .bz2 .gz .lz .lzma .tZ .tb2 .tbz .tbz2 .tgz .tlz .tpz .txz .xz .zst .tzst'.split(' ')

/** Whether a path has the suffix of an archive, or of a compressed file, that ADD or tar unpacks. */
export function isArchive(path: string): boolean {
  const bare = path.replace(/["']$/, '')
  return suffixes.some((suffix) => bare.endsWith(suffix))
}
