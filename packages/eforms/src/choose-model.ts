// Which model a notice is read and checked with: its own CustomizationID says the version, the latest patch applies.
import type { NoticeModel } from './model.ts'
import { nationalModel, nationalSubtypes } from './national/profile.ts'
import { nationalAliases, type NoticeHeader } from './profile.ts'

export interface ModelChoice {
  readonly model: NoticeModel
  /** The subtype whose rules apply: `16` for N16. */
  readonly subtype: string
}

export interface NoModel {
  readonly code: 'no-subtype' | 'unknown-subtype' | 'no-model-for-version'
  readonly detail: string
}

/**
 * Chooses the model for a notice. National notices need nothing from outside; all others need an SDK of their version,
 * `sdks`, of which several versions may be given side by side.
 */
export function chooseModel(header: NoticeHeader, sdks: readonly NoticeModel[] = []): ModelChoice | NoModel {
  const { subtype, profile } = header
  if (subtype === undefined) {
    const any = sdkFor(header, sdks) ?? (profile === 'national-e' ? nationalModel() : undefined)
    return any === undefined ? { code: 'no-subtype', detail: '' } : { model: any, subtype: '' }
  }
  if (profile === 'national-e' && isNational(subtype)) return { model: nationalModel(), subtype }
  const model = sdkFor(header, sdks)
  if (model === undefined) return { code: 'no-model-for-version', detail: header.sdk ?? header.customization }
  const own = profile === 'national' ? (nationalAliases[subtype] ?? subtype) : subtype
  return model.subtypes.has(own) ? { model, subtype: own } : { code: 'unknown-subtype', detail: subtype }
}

/**
 * A model that can at least read a notice: the right one, else the nearest SDK at hand, else the national model, which knows
 * most of the fields that Norwegian notices hold. What it does not know is kept.
 */
export function modelForReading(header: NoticeHeader, sdks: readonly NoticeModel[] = []): NoticeModel {
  const choice = chooseModel(header, sdks)
  if (!('code' in choice)) return choice.model
  return [...sdks].sort((a, b) => compareVersions(b.version, a.version))[0] ?? nationalModel()
}

function isNational(subtype: string): boolean {
  return (nationalSubtypes as readonly string[]).includes(subtype)
}

function sdkFor(header: NoticeHeader, sdks: readonly NoticeModel[]): NoticeModel | undefined {
  const { sdk: version, customization } = header
  // A notice that says no version at all is checked with the newest: that it says none is then one of its faults.
  const fitting =
    version === undefined && customization === ''
      ? sdks
      : sdks.filter(
          (sdk) => version !== undefined && (sdk.version === version || sdk.version.startsWith(`${version}.`)),
        )
  return [...fitting].sort((a, b) => compareVersions(b.version, a.version))[0]
}

function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
