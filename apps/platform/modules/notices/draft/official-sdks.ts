// The official eForms SDKs that the operator has put at hand: HELDIGITAL_EFORMS_SDK names a folder that is one, or that holds
// several side by side. Without it the national notices are all there is.
import { loadSdkFolders } from '@heldigital/eforms/sdk-folder'
import type { NoticeModel } from '@heldigital/eforms'

let loaded:
  | { readonly folder: string; readonly models: readonly NoticeModel[]; readonly faults: readonly string[] }
  | undefined

/** Read once, when first asked for: takes a second or two for each SDK. A folder that cannot be read gives none, and says why. */
export function officialSdks(): { readonly models: readonly NoticeModel[]; readonly faults: readonly string[] } {
  const folder = process.env['HELDIGITAL_EFORMS_SDK'] ?? ''
  if (loaded?.folder === folder) return loaded
  loaded = { folder, ...read(folder) }
  return loaded
}

function read(folder: string): { models: readonly NoticeModel[]; faults: readonly string[] } {
  if (folder === '') return { models: [], faults: [] }
  try {
    const { models, faults } = loadSdkFolders(folder)
    return { models, faults: faults.map((fault) => `${fault.path}: ${fault.code}`) }
  } catch (error) {
    return { models: [], faults: [`${folder}: ${error instanceof Error ? error.message : String(error)}`] }
  }
}
