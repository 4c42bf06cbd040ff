// Decompresses files one after the other and prints the milliseconds it took. Node.js runs it as it is.
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

const started = performance.now()
for (const path of process.argv.slice(2)) {
  const packed = createReadStream(path, { highWaterMark: 256 * 1024 })
  await once(packed.pipe(createGunzip({ chunkSize: 256 * 1024 })).resume(), 'end')
}
process.stdout.write(String(performance.now() - started))
