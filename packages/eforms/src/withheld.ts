// Withheld publication: a result may keep back some values until a date (BT-195 to BT-198). The notice itself holds them;
// what readers get until then does not.
import { lineOf } from './bind.ts'
import type { DraftNode, NoticeDraft } from './draft.ts'
import { parseDate } from './efx/temporal.ts'
import type { NoticeField, NoticeModel, NoticeNode } from './model.ts'
import { modelForDraft } from './notice.ts'

/** One value that is kept back. */
export interface Withheld {
  readonly field: string
  /** Code of the reason (BT-197). */
  readonly reason: string | undefined
  /** First day on which it may be published, `YYYY-MM-DD`; undefined when the notice does not say. */
  readonly until: string | undefined
}

export interface PublicNotice {
  /** The draft without what is withheld now. */
  readonly draft: NoticeDraft
  /** What is missing from it, and until when: the earliest date is when to publish again. */
  readonly withheld: readonly Withheld[]
}

/** What readers may have of a notice at an instant (milliseconds since 1970). */
export function forReaders(draft: NoticeDraft, now: number, sdks: readonly NoticeModel[] = []): PublicNotice {
  const model = modelForDraft(draft, sdks)
  const markers = new Map<NoticeNode, NoticeField[]>()
  for (const field of model.fields.values()) {
    const marker = field.privacy === undefined ? undefined : model.fields.get(field.privacy.unpublished)
    const parent = marker?.node.parent
    if (parent === undefined) continue
    markers.set(parent, [...(markers.get(parent) ?? []), field])
  }
  const copy = structuredClone(draft)
  const withheld: Withheld[] = []
  const walk = (node: NoticeNode, at: DraftNode, above: readonly Standing[]): void => {
    const line = [...above, { node, draft: at }]
    for (const field of markers.get(node) ?? []) {
      const privacy = field.privacy!
      const marker = model.fields.get(privacy.unpublished)!
      for (const companion of at.nodes[marker.node.id] ?? []) {
        if ((companion.values[privacy.unpublished]?.length ?? 0) === 0) continue
        const date = companion.values[privacy.publicationDate]?.[0]?.value.trim()
        const opens = date === undefined ? undefined : parseDate(date)
        if (opens !== undefined && opens <= now) continue
        removeNear(line, field)
        withheld.push({
          field: field.id,
          reason: companion.values[privacy.reasonCode]?.[0]?.value.trim(),
          until: date?.slice(0, 10),
        })
      }
    }
    for (const [id, children] of Object.entries(at.nodes)) {
      const child = model.nodes.get(id)
      if (child !== undefined) for (const each of children) walk(child, each, line)
    }
  }
  walk(model.root, copy.root, [])
  return { draft: copy, withheld }
}

interface Standing {
  readonly node: NoticeNode
  readonly draft: DraftNode
}

/** The marker may hang below the value, beside it or above it: what they share is where the value is looked for. */
function removeNear(line: readonly Standing[], field: NoticeField): void {
  const own = new Set(lineOf(field.node))
  const shared = line.findLast((each) => own.has(each.node))
  if (shared !== undefined) remove(shared.draft, field.id)
}

function remove(node: DraftNode, field: string): void {
  delete node.values[field]
  for (const children of Object.values(node.nodes)) for (const child of children) remove(child, field)
}
