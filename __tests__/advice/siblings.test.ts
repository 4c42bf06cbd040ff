import { describe, expect, test } from '@jest/globals'

import { findBaseImage, type BaseImageInputs } from '../../src/advice/base-image.js'
import { listSiblings, siblingVariants } from '../../src/advice/siblings.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'

const tags = (repository: string, tag: string): readonly string[] =>
  listSiblings(repository, tag).map((sibling) => `${sibling.variant.name} ${sibling.tag}`)

describe('tags that may hold a smaller image', () => {
  test.each([
    [
      'library/python',
      '3.12',
      ['slim 3.12-slim', 'alpine 3.12-alpine', 'distroless 3.12-distroless'],
    ],
    ['library/python', 'latest', ['slim slim', 'alpine alpine', 'distroless distroless']],
    [
      'library/python',
      '3.12.3-bookworm',
      [
        'newer-patch 3.12-bookworm',
        'slim 3.12.3-bookworm-slim',
        'slim 3.12.3-slim-bookworm',
        'alpine 3.12.3-alpine',
        'distroless 3.12.3-distroless',
      ],
    ],
    ['library/node', '20-slim', ['alpine 20-alpine', 'distroless 20-distroless']],
    ['library/node', '20-alpine3.19', []],
    ['library/debian', '12', ['slim 12-slim']],
    ['library/debian', 'bookworm-slim', []],
    ['library/eclipse-temurin', '21-jdk-alpine', ['jre 21-jre-alpine']],
    [
      'dotnet/runtime',
      '8.0-noble',
      [
        'slim 8.0-noble-slim',
        'slim 8.0-slim-noble',
        'alpine 8.0-alpine',
        'distroless 8.0-noble-chiseled',
      ],
    ],
  ])('%s:%s', (repository, tag, expected) => {
    expect(tags(repository, tag)).toEqual(expected)
  })

  test('are few, and as the page shows them', () => {
    expect(listSiblings('library/x', '1.2.3-jdk-bookworm').length).toBeLessThanOrEqual(7)
    for (const { name, example } of siblingVariants) {
      expect(tags('library/x', example[0])).toContain(`${name} ${example[1]}`)
    }
  })
})

const nothingGiven: BaseImageInputs = { target: null, buildArgs: [], buildContexts: [] }

function baseOf(text: string, inputs: Partial<BaseImageInputs> = {}): string | null {
  const found = findBaseImage(parseDockerfile(text, 'Dockerfile'), { ...nothingGiven, ...inputs })
  return found && `${found.reference} ${found.line}`
}

describe('the image below the final stage', () => {
  test('is that of the stage it stands on', () => {
    const text = 'FROM golang:1.22 AS build\nFROM debian:12 AS run\nFROM run\nRUN x\n'
    expect(baseOf(text)).toBe('debian:12 2')
    expect(baseOf(text, { target: 'BUILD' })).toBe('golang:1.22 1')
    expect(baseOf(text, { target: '1' })).toBe('debian:12 2')
    expect(baseOf(text, { target: 'nowhere' })).toBeNull()
  })

  test('is none of a registry for scratch, a build context and an unknown name', () => {
    expect(baseOf('FROM scratch\n')).toBeNull()
    expect(baseOf('ARG NAME\nFROM $NAME\n')).toBeNull()
    const buildContexts = [{ name: 'docker.io/library/node:20' }]
    expect(baseOf('FROM node:20\n', { buildContexts })).toBeNull()
    expect(baseOf('FROM node:21\n', { buildContexts })).toBe('node:21 1')
  })

  test('is not told where a build argument of the run names it', () => {
    const text = 'ARG VERSION=3.12\nARG OTHER=1\nFROM python:${VERSION}\n'
    expect(baseOf(text)).toBe('python:3.12 3')
    expect(baseOf(text, { buildArgs: ['VERSION=3.12', 'UNKNOWN=1'] })).toBe('python:3.12 3')
    expect(baseOf(text, { buildArgs: ['VERSION=3.11'] })).toBeNull()
    expect(baseOf(text, { buildArgs: ['VERSION'] })).toBeNull()
    expect(baseOf('ARG V=1\nFROM node:20\n', { buildArgs: ['V=2'] })).toBe('node:20 2')
  })
})
