/** Versions of an example, as the articles build them up. */
export const versions = ['naive', 'cleaned', 'virtual', 'multi-stage'] as const
export type Version = (typeof versions)[number]

/** An example of `examples/articles`. */
export interface Article {
  readonly name: string
  readonly title: string
  /** Stages of images.Dockerfile that its Dockerfiles begin with. */
  readonly bases: readonly string[]
  /** The smallest hand-made version that begins with the same base image and has one stage, as the naive one has. */
  readonly safest: Version
  /** A smaller image in place of the base image; null where the article has none that could build it. */
  readonly sibling: readonly [from: string, to: string] | null
  /** Fails in a container whose program does not work. */
  readonly proof: readonly string[]
}

export const articles: readonly Article[] = [
  {
    name: 'python',
    title: 'Python',
    bases: ['python', 'python-slim'],
    safest: 'cleaned',
    sibling: ['python:3.11', 'python:3.11-slim'],
    proof: ['python', '-c', 'import app; assert app.app.test_client().get("/").json["checksum"]'],
  },
  {
    name: 'node',
    title: 'Node',
    bases: ['node', 'node-slim'],
    safest: 'cleaned',
    sibling: ['node:18', 'node:18-slim'],
    proof: [
      'node',
      '--eval',
      'require("./server.js"); fetch("http://127.0.0.1:3000").then(({ status }) => process.exit(status === 200 ? 0 : 1))',
    ],
  },
  {
    name: 'go',
    title: 'Go',
    bases: ['golang', 'debian'],
    safest: 'cleaned',
    sibling: null,
    proof: ['sh', '-c', 'hello & sleep 1 && kill $!'],
  },
  {
    name: 'django',
    title: 'Django',
    bases: ['python-slim'],
    safest: 'virtual',
    sibling: null,
    proof: [
      'python',
      '-c',
      'import shop.wsgi; from django.test import Client; assert Client().get("/").json()["libpq"]',
    ],
  },
]
