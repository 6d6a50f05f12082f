// What differs between two versions of a notice, field by field, in words.
import { nationalModel, type DraftNode, type NoticeDraft } from '@heldigital/eforms'
import type { Text } from '../../../kernel/language.ts'

export interface Difference {
  /** The field's name on the form. */
  readonly label: Text
  /** `LOT-0001`, `ORG-0002`: where it stands; empty for the whole notice. */
  readonly place: string
  readonly before: Text | undefined
  readonly after: Text | undefined
}

/** What every new version changes by being one: identifiers, dispatch, what it says of itself as a change. */
const own =
  /^(BT-701|BT-757|BT-05|BT-758|BT-1501|BT-140|BT-141|BT-13716|BT-718|BT-719|BT-762|OPT-001|OPT-002|OPP-070|OPT-140)/

interface Said {
  readonly field: string
  readonly place: string
  readonly text: Text
}

/** Differences in the order of the later version; what was removed comes last. */
export function differences(before: NoticeDraft, after: NoticeDraft): Difference[] {
  const was = valuesOf(before)
  const is = valuesOf(after)
  const found: Difference[] = []
  for (const [key, { field, place, text }] of is) {
    const earlier = was.get(key)
    if (earlier?.text.nb !== text.nb) found.push({ label: labelOf(field), place, before: earlier?.text, after: text })
  }
  for (const [key, { field, place, text }] of was)
    if (!is.has(key)) found.push({ label: labelOf(field), place, before: text, after: undefined })
  return found
}

function labelOf(field: string): Text {
  return nationalModel().label('field', field) ?? { nb: field, nn: field, en: field }
}

function valuesOf(draft: NoticeDraft): Map<string, Said> {
  const found = new Map<string, Said>()
  const model = nationalModel()
  const walk = (node: DraftNode, path: string, place: string): void => {
    for (const [field, values] of Object.entries(node.values)) {
      if (own.test(field)) continue
      values.forEach((value, index) => {
        const list = model.fields.get(field)?.codeList?.id
        const known = list === undefined ? undefined : model.codeList(list)?.codes.get(value.value)
        const unit = value['currencyID'] === undefined ? '' : ` ${value['currencyID']}`
        const language = value['languageID'] ?? ''
        const plain = `${value.value}${unit}`
        found.set(`${path}/${field}/${language}/${index}`, {
          field,
          place,
          text: known ?? { nb: plain, nn: plain, en: plain },
        })
      })
    }
    for (const [id, children] of Object.entries(node.nodes))
      children.forEach((child, index) => {
        const identifier = model.nodes.get(id)?.identifierField
        const name = identifier === undefined ? undefined : child.values[identifier]?.[0]?.value
        walk(child, `${path}/${id}[${name ?? index}]`, name ?? place)
      })
  }
  walk(draft.root, '', '')
  return found
}
