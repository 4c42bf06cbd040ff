/** Which variables of the Actions cache are missing, as the end of a sentence; null when none is. */
export function findMissingVariables(environment: NodeJS.ProcessEnv): string | null {
  const address = isSecondVersion(environment) ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL'
  const missing = [address, 'ACTIONS_RUNTIME_TOKEN'].filter((name) => !environment[name])
  return missing.length === 0 ? null : `${missing.join(' and ')} not set`
}

/** Whether the job speaks with the second version of the service, as buildx decides it. */
export function isSecondVersion(environment: NodeJS.ProcessEnv): boolean {
  return /^(1|t|true)$/i.test(environment['ACTIONS_CACHE_SERVICE_V2'] ?? '')
}
