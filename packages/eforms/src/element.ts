// The XML tree that every part of this package reads and writes. Names carry the prefixes that the eForms SDK uses in its
// paths (cac, cbc, ext, efext, efac, efbc), whatever prefix the document itself chose, so a path can be compared as text.

export interface Attribute {
  readonly name: string
  readonly value: string
}

/** One element. Built once by the reader or the writer; `children` and `attributes` are not changed after that. */
export interface Element {
  readonly name: string
  readonly attributes: Attribute[]
  readonly children: Element[]
  /** Characters directly inside, as written. */
  text: string
  readonly parent: Element | undefined
  /** Line in the source, from 1; undefined for an element that was not read from a document. */
  readonly line: number | undefined
}

export const namespaces: Readonly<Record<string, string>> = {
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  ext: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
  efext: 'http://data.europa.eu/p27/eforms-ubl-extensions/1',
  efac: 'http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1',
  efbc: 'http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1',
}

/** Root elements of a notice and their namespaces (SDK `notice-types.json`, documentTypes). */
export const documentNamespaces: Readonly<Record<string, string>> = {
  PriorInformationNotice: 'urn:oasis:names:specification:ubl:schema:xsd:PriorInformationNotice-2',
  ContractNotice: 'urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2',
  ContractAwardNotice: 'urn:oasis:names:specification:ubl:schema:xsd:ContractAwardNotice-2',
  BusinessRegistrationInformationNotice: 'http://data.europa.eu/p27/eforms-business-registration-information-notice/1',
}

const prefixes = new Map(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]))
const roots = new Set(Object.values(documentNamespaces))

/** The name an element goes by here: `cbc:ID`, a bare local name in a notice's own namespace, `{uri}local` elsewhere. */
export function canonicalName(namespace: string, local: string): string {
  const prefix = prefixes.get(namespace)
  if (prefix !== undefined) return `${prefix}:${local}`
  return roots.has(namespace) || namespace === '' ? local : `{${namespace}}${local}`
}

export function newElement(name: string, parent?: Element, line?: number): Element {
  const element: Element = { name, attributes: [], children: [], text: '', parent, line }
  parent?.children.push(element)
  return element
}

export function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute.value
  return undefined
}

export function childOf(element: Element, name: string): Element | undefined {
  for (const child of element.children) if (child.name === name) return child
  return undefined
}

/** XPath `normalize-space`: leading and trailing white space gone, runs of it one space. */
export function normalizeSpace(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}

/** The XPath of an element, the root as `*`, with positions where a name repeats. */
export function xpathOf(element: Element): string {
  const steps: string[] = []
  let at: Element = element
  while (at.parent !== undefined) {
    const same = at.parent.children.filter((sibling) => sibling.name === at.name)
    steps.push(same.length > 1 ? `${at.name}[${same.indexOf(at) + 1}]` : at.name)
    at = at.parent
  }
  return `/*${steps
    .reverse()
    .map((step) => `/${step}`)
    .join('')}`
}
