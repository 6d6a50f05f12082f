// The messages of Peppol PrAC that are not in UBL but in ebXML RegRep 4.0: what they say stands in named slots.
import { code, group, identifier, integer, later, many, maybe, one, some, text } from '../../definition/tree.ts'
import type { GroupShape } from '../../definition/tree.ts'
import type { Syntax } from '../../definition/compiled.ts'
import { registryNamespaces } from '../kinds.ts'

const element = group({ '@xsi:type': one(code), Value: one(text) })
const slotValue = group({
  '@xsi:type': one(code),
  '@collectionType': maybe(text),
  Element: many(element),
  Value: maybe(text),
})
/** A slot has a value, or further slots. */
const slot: GroupShape = group({
  '@name': one(text),
  '@type': maybe(text),
  Slot: many(later(() => slot)),
  SlotValue: maybe(slotValue),
})

const registryObjects = group({
  RegistryObject: many(
    group({
      '@xsi:type': maybe(code),
      '@id': maybe(identifier),
      '@lid': maybe(identifier),
      '@mimeType': maybe(text),
      Slot: many(slot),
      RepositoryItemRef: maybe(
        group({
          '@xlink:type': maybe(text),
          '@xlink:href': one(text),
          '@xlink:title': maybe(text),
          '@xlink:role': maybe(text),
        }),
      ),
    }),
  ),
})

/** T011: a search for notices. */
export const t011Tree = group({
  '@id': one(identifier),
  '@startIndex': maybe(integer),
  '@maxResults': maybe(integer),
  Slot: some(slot),
  'query:ResponseOption': one(group({ '@returnType': one(code) })),
  'query:Query': one(group({ '@queryDefinition': one(text), Slot: many(slot) })),
})

/** T012: the notices that were found. */
export const t012Tree = group({
  '@requestId': one(identifier),
  '@status': maybe(text),
  '@startIndex': maybe(integer),
  '@totalResultCount': maybe(integer),
  Slot: some(slot),
  RegistryObjectList: maybe(registryObjects),
})

/** T015: a notice to be published. */
export const t015Tree = group({
  '@id': one(identifier),
  '@mode': maybe(code),
  Slot: some(slot),
  RegistryObjectList: one(registryObjects),
})

/** How such a message is written. */
export function registrySyntax(prefix: 'query' | 'lcm'): Syntax {
  return {
    namespaces: {
      [prefix]: registryNamespaces[prefix],
      rim: registryNamespaces.rim,
      xsi: 'http://www.w3.org/2001/XMLSchema-instance',
      xlink: 'http://www.w3.org/1999/xlink',
    },
    leafPrefix: 'rim',
    groupPrefix: 'rim',
  }
}
