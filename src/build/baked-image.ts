import type { BuildConfig } from '../config.js'

/** A target of a bake file as an image to weigh. Paths are relative to the checkout. */
export interface BakedImage {
  readonly name: string
  readonly build: BakedBuild
  readonly sshKeys: readonly SshKeys[]
}

/** What a target says of its build; empty and null: nothing. */
export type BakedBuild = Pick<
  BuildConfig,
  | 'context'
  | 'file'
  | 'target'
  | 'buildArgs'
  | 'buildContexts'
  | 'labels'
  | 'addHosts'
  | 'platforms'
  | 'network'
  | 'noCache'
  | 'pull'
  | 'secretEnvs'
  | 'secretFiles'
>

/** An SSH agent, or keys, that a build may use. */
export interface SshKeys {
  readonly id: string
  /** Empty: the agent of the environment. */
  readonly paths: readonly string[]
}
