import type { LintPolicy } from './lint-policy.js'
import {
  parseByteLimit,
  parseCount,
  parseGrowthLimit,
  parseSizeLimit,
  parseWasteLimit,
  type Policy,
} from './limits.js'
import { parseVulnerabilityLimit } from './vulnerability-limit.js'

/** What an image may weigh. Null: no limit. */
export type Budget = Omit<Policy, keyof LintPolicy>

/** How one limit is written, wherever that is. */
export interface LimitReader<T> {
  readonly name:
    | 'max-size'
    | 'max-increase'
    | 'max-layers'
    | 'max-layer-increase'
    | 'max-waste'
    | 'max-waste-increase'
    | 'max-new-vulnerabilities'
  /** Null when the text is not a limit. */
  readonly parse: (text: string) => T | null
  /** Completes the sentence "write …". */
  readonly expected: string
}

const count = { parse: parseCount, expected: 'a whole number' }

/** How each limit is read. */
export const limitReaders: {
  readonly [Key in keyof Budget]: LimitReader<NonNullable<Budget[Key]>>
} = {
  maxSize: {
    name: 'max-size',
    parse: parseSizeLimit,
    expected: 'a size such as `250MB` or `1GiB unpacked`',
  },
  maxIncrease: {
    name: 'max-increase',
    parse: parseGrowthLimit,
    expected: 'a growth such as `10%`, `20MB` or `5% and 10MB`',
  },
  maxLayers: { name: 'max-layers', ...count },
  maxLayerIncrease: { name: 'max-layer-increase', ...count },
  maxWaste: {
    name: 'max-waste',
    parse: parseWasteLimit,
    expected: 'a limit such as `20MB`, `5%` or `5% and 20MB`',
  },
  maxWasteIncrease: {
    name: 'max-waste-increase',
    parse: parseByteLimit,
    expected: 'a size such as `5MB`',
  },
  maxNewVulnerabilities: {
    name: 'max-new-vulnerabilities',
    parse: parseVulnerabilityLimit,
    expected: 'counts by severity such as `critical=0, high=3`',
  },
}

/** Reads every limit with the same function. */
export function mapLimits(read: <T>(reader: LimitReader<T>) => T | null): Budget {
  return {
    maxSize: read(limitReaders.maxSize),
    maxIncrease: read(limitReaders.maxIncrease),
    maxLayers: read(limitReaders.maxLayers),
    maxLayerIncrease: read(limitReaders.maxLayerIncrease),
    maxWaste: read(limitReaders.maxWaste),
    maxWasteIncrease: read(limitReaders.maxWasteIncrease),
    maxNewVulnerabilities: read(limitReaders.maxNewVulnerabilities),
  }
}
