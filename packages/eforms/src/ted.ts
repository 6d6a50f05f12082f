// What TED gets of a Norwegian notice: the official languages only, without the Norwegian extensions.
// Source: anskaffelser/eforms-sdk-nor v1.14.2-patch6, nor-to-eforms.xslt.
import type { DraftNode, DraftValue, KeptElement, NoticeDraft } from './draft.ts'
import { customizationFor, officialLanguages } from './profile.ts'

export type TedRefusal = { readonly code: 'not-for-ted' | 'no-official-language' }

/**
 * The draft as TED may have it: Norwegian texts gone, the first official language main, Norwegian award criteria written as
 * the quality criteria they are. National notices, and notices without any official EU language, are refused.
 */
export function forTed(draft: NoticeDraft): NoticeDraft | TedRefusal {
  if (draft.profile !== 'nor-eu' && draft.profile !== 'eu') return { code: 'not-for-ted' }
  const declared = [...(draft.root.values['BT-702(a)-notice'] ?? []), ...(draft.root.values['BT-702(b)-notice'] ?? [])]
  const official = declared.map((each) => each.value.trim()).filter((language) => officialLanguages.includes(language))
  const [main, ...further] = official
  if (main === undefined) return { code: 'no-official-language' }
  const root = filtered(draft.root) ?? { values: {}, nodes: {} }
  root.values['OPT-002-notice'] = [{ value: customizationFor('eu', draft.sdk) }]
  root.values['BT-702(a)-notice'] = [{ value: main }]
  if (further.length > 0) root.values['BT-702(b)-notice'] = further.map((value) => ({ value }))
  else delete root.values['BT-702(b)-notice']
  return { ...draft, profile: 'eu', root }
}

function filtered(node: DraftNode): DraftNode | undefined {
  const values: Record<string, DraftValue[]> = {}
  const types = node.values['BT-539-Lot'] ?? node.values['BT-539-LotsGroup'] ?? []
  if (types.some((type) => type.value.trim() === 'quality-nor-env-none')) return undefined
  let lost = false
  for (const [field, list] of Object.entries(node.values)) {
    const kept = list
      .filter((value) => value['languageID'] === undefined || officialLanguages.includes(value['languageID']))
      .map((value) =>
        field.startsWith('BT-539-') && value.value.trim().startsWith('quality-nor-')
          ? { ...value, value: 'quality' }
          : value,
      )
    if (kept.length > 0) values[field] = kept
    else lost = true
  }
  const nodes: Record<string, DraftNode[]> = {}
  for (const [id, list] of Object.entries(node.nodes)) {
    const kept = list.flatMap((each) => filtered(each) ?? [])
    if (kept.length > 0) nodes[id] = kept
  }
  const kept = (node.kept ?? []).flatMap((each) => {
    if (each.element === undefined) return [each]
    const element = each.element.name === 'efac:NonOfficialLanguages' ? undefined : official(each.element)
    return element === undefined ? [] : [{ ...each, element }]
  })
  const isEmpty = Object.keys(values).length === 0 && Object.keys(nodes).length === 0 && kept.length === 0
  if (isEmpty && lost) return undefined
  return kept.length === 0 ? { values, nodes } : { values, nodes, kept }
}

/** Content without a place in the model, in the official languages only; undefined when nothing is left of it. */
function official(element: KeptElement): KeptElement | undefined {
  const language = element.attributes?.['languageID']
  if (language !== undefined && !officialLanguages.includes(language)) return undefined
  if (element.children === undefined) return element
  const children = element.children.flatMap((child) => official(child) ?? [])
  return children.length === 0 && element.children.length > 0 && (element.text ?? '') === ''
    ? undefined
    : { ...element, children }
}
