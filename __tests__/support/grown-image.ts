import { image } from './image-builder.js'

/** The Dockerfile of `small`. */
export const dockerfile = 'FROM scratch\nCOPY base /\n'

/** The Dockerfile of `large`. */
export const grownDockerfile = `${dockerfile}COPY more /\n`

/** One layer of 1 MB. */
export const small = image().layer((layer) => layer.file('base', 1_000_000), {
  createdBy: 'COPY base /',
})

/** The same, and one of 500 kB on top. */
export const large = small.layer((layer) => layer.file('more', 500_000), {
  createdBy: 'COPY more /',
})
