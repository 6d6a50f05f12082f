// Judges the examples of a conformance folder on disk, for the conformance runner.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeExample, type ExampleJudgement, type NoticeExample } from './conformance.ts'
import type { NoticeModel } from './model.ts'
import { loadSdkFolders } from './sdk-folder.ts'

interface NoticeManifest {
  readonly clock?: string
  readonly placeholders?: Readonly<Record<string, string>>
}

const loaded = new Map<string, readonly NoticeModel[]>()

/** SDK folders beside the conformance data: `eforms-sdk`, or what EFORMS_SDK names. */
function sdksFor(folder: string): readonly NoticeModel[] {
  const named = process.env['EFORMS_SDK']
  const place = [named, join(folder, '../../eforms-sdk'), join(folder, '../eforms-sdk')].find(
    (each) => each !== undefined && existsSync(each),
  )
  if (place === undefined) return []
  let models = loaded.get(place)
  if (models === undefined) {
    models = loadSdkFolders(place).models
    loaded.set(place, models)
  }
  return models
}

/** Judges one row of a manifest's `notices`. */
export function judgeInFolder(folder: string, example: NoticeExample, manifest: NoticeManifest): ExampleJudgement {
  const [needed] = example.needs ?? []
  const clock = /\d{4}-\d\d-\d\dT[\d:]+(?:Z|[+-]\d\d:\d\d)/.exec(manifest.clock ?? '')?.[0]
  return judgeExample(example, readFileSync(join(folder, example.file)), {
    now: clock === undefined ? Date.now() : Date.parse(clock),
    sdks: sdksFor(folder),
    placeholders: manifest.placeholders ?? {},
    earlier: needed === undefined ? undefined : readFileSync(join(folder, needed)),
  })
}
