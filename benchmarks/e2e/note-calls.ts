import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One call of a program that the step made. */
export interface Call {
  readonly program: string
  /** Its arguments up to the first option, as `buildx build`. */
  readonly command: string
  /** Seconds since the epoch. */
  readonly start: number
  readonly end: number
  /** The same with the time before and after in which the bytes of the layout were counted. */
  readonly called: number
  readonly left: number
  /** How far the blobs of the layout grew that an image was exported into; 0 for every other call. */
  readonly movedBytes: number
}

export interface CallLog {
  /** Goes before everything else on the PATH. */
  readonly folder: string
  /** The calls since the last time. */
  take(): Promise<readonly Call[]>
}

/**
 * Puts programs into an empty folder that do what those on the PATH do, and note each call. How long the bytes of a
 * layout are counted is noted, too.
 */
export async function noteCalls(
  folder: string,
  real: Readonly<Record<string, string>>,
): Promise<CallLog> {
  const log = join(folder, 'calls.log')
  for (const [program, path] of Object.entries(real)) {
    const file = join(folder, program)
    await writeFile(file, scriptFor({ program, path, log }))
    await chmod(file, 0o755)
  }
  return {
    folder,
    async take() {
      const text = await readFile(log, 'utf8').catch(() => '')
      await rm(log, { force: true })
      return text.split('\n').flatMap((line) => (line === '' ? [] : [parseCall(line)]))
    },
  }
}

function scriptFor({
  program,
  path,
  log,
}: {
  readonly program: string
  readonly path: string
  readonly log: string
}): string {
  return `#!/bin/bash
layout= command=
for argument in "$@"; do
  case $argument in
    type=oci,*) layout=\${argument#*dest=} layout=\${layout%%,*} ;;
    -*) ;;
    *) [[ $command == *' '* ]] || command+="\${command:+ }$argument" ;;
  esac
done
weigh() {
  [[ -z $layout ]] || find "$layout/blobs" -type f -printf '%s\\n' 2>/dev/null | awk '{ sum += $1 } END { print sum }'
}
called=$EPOCHREALTIME
before=$(weigh)
start=$EPOCHREALTIME
'${path}' "$@"
code=$?
end=$EPOCHREALTIME
after=$(weigh)
left=$EPOCHREALTIME
printf '%s\\t%s\\t%s\\t%s\\t%s\\t%s\\t%s\\n' \\
  '${program}' "$called" "$start" "$end" "$left" $((\${after:-0} - \${before:-0})) "$command" >>'${log}'
exit $code
`
}

function parseCall(line: string): Call {
  const [program = '', called, start, end, left, movedBytes, command = ''] = line.split('\t')
  return {
    program,
    command,
    start: Number(start),
    end: Number(end),
    called: Number(called),
    left: Number(left),
    movedBytes: Number(movedBytes),
  }
}

/** Milliseconds in which at least one of the calls ran. */
export function unionMs(calls: readonly Pick<Call, 'start' | 'end'>[]): number {
  let until = 0
  let seconds = 0
  for (const { start, end } of calls.toSorted((a, b) => a.start - b.start)) {
    seconds += Math.max(0, end - Math.max(start, until))
    until = Math.max(until, end)
  }
  return seconds * 1000
}
