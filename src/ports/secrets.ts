/** Where builds get secrets from that no input holds. What is not there is empty. */
export interface SecretSources {
  variable(name: string): string
  /** Text of a small file; empty, too, where it cannot be read. */
  file(path: string): Promise<string>
}
