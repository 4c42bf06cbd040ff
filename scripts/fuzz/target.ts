import type { Chance } from './chance.js'

/** Something that reads what strangers write. */
export interface Target {
  readonly name: string
  /** Of a thousand inputs. */
  readonly share: number
  /** Makes one input and reads it. Whatever it throws but an ActionError is a fault. */
  readonly attempt: (chance: Chance) => unknown
}
