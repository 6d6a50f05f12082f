// Reads official SDK folders from disk. The only file of this package that needs Node.
import { readFileSync, readdirSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import type { NoticeModel } from './model.ts'
import { loadSdk, type SdkFault, type SdkFiles } from './sdk/load.ts'

/** The files of one SDK folder. */
export function sdkFiles(folder: string): SdkFiles {
  return {
    read(path) {
      const safe = normalize(path)
      if (safe.startsWith('..') || safe.startsWith(sep)) return undefined
      try {
        return readFileSync(join(folder, safe), 'utf8')
      } catch {
        return undefined
      }
    },
  }
}

/** Loads the SDK in a folder: one that holds `fields/fields.json`. */
export function loadSdkFolder(folder: string): NoticeModel | SdkFault {
  return loadSdk(sdkFiles(folder))
}

/**
 * Loads every SDK below a folder: the folder itself when it is an SDK, else each of its subfolders that is one.
 * Faulty folders are reported beside the models, never skipped in silence.
 */
export function loadSdkFolders(folder: string): { models: NoticeModel[]; faults: SdkFault[] } {
  const own = sdkFiles(folder).read('fields/fields.json') !== undefined
  const folders = own
    ? [folder]
    : readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(folder, entry.name))
        .filter((path) => sdkFiles(path).read('fields/fields.json') !== undefined)
  const models: NoticeModel[] = []
  const faults: SdkFault[] = []
  for (const path of folders) {
    const loaded = loadSdkFolder(path)
    if ('code' in loaded) faults.push({ ...loaded, path: join(path, loaded.path) })
    else models.push(loaded)
  }
  return { models, faults }
}
