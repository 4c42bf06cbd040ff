import { readFile } from 'node:fs/promises'

import type { RelayPorts } from '../relay/relay-ports.js'

type FindFault = (document: unknown) => string | null

/** docs/report-schema.json, read when it is first asked. The validator stops at the first fault of a document. */
export function publishedSchema(): RelayPorts['findFault'] {
  let compiled: Promise<FindFault> | undefined
  return async (document) => {
    compiled ??= compile()
    return (await compiled)(document)
  }
}

async function compile(): Promise<FindFault> {
  // A bundle gives a CommonJS module's own exports as the default only.
  const { default: ajv2020 } = await import('ajv/dist/2020.js')
  const schema = await readFile(new URL('../../docs/report-schema.json', import.meta.url), 'utf8')
  const ajv = new ajv2020.Ajv2020({ validateFormats: false, strictTypes: false })
  const validate = ajv.compile(JSON.parse(schema) as object)
  return (document) => {
    if (validate(document)) return null
    const [fault] = validate.errors ?? []
    const place = fault === undefined || fault.instancePath === '' ? 'report' : fault.instancePath
    return `${place} ${fault?.message ?? 'is wrong'}`
  }
}
