import type { Syntax } from './definition/compiled.ts'

/** How UBL writes a document: text in `cbc`, groups in `cac`, the root in a namespace of its own. */
export function ublSyntax(root: string): Syntax {
  return {
    namespaces: {
      '': `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`,
      cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
      cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
      ext: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
    },
    leafPrefix: 'cbc',
    groupPrefix: 'cac',
  }
}
