// L0: is it a notice at all, of a known kind, with its parts in place? (Schematron stages 1a and 1b, and the sequence that
// the schemas ask for.)
import { nodesBelow } from '../bind.ts'
import { attributeOf, normalizeSpace, type Element } from '../element.ts'
import type { DocumentType } from '../model.ts'
import { finding, type Finding } from './finding.ts'
import type { CheckInput } from './input.ts'
import { forbiddenNodes, requiredNodes } from './rule-ids.ts'

export const rootNames: Readonly<Record<DocumentType, string>> = {
  PIN: 'PriorInformationNotice',
  CN: 'ContractNotice',
  CAN: 'ContractAwardNotice',
  BRIN: 'BusinessRegistrationInformationNotice',
}

const withoutLots = new Set(['1', '2', '3', 'X01', 'X02'])

export function checkStructure(input: CheckInput): Finding[] {
  const { notice, subtype } = input
  const { model, root } = notice
  const findings: Finding[] = []
  const expected = model.subtypes.get(subtype)
  if (expected !== undefined && rootNames[expected.documentType] !== root.element.name)
    findings.push(
      finding(model, {
        rule: 'root-element',
        layer: 'L0',
        element: root.element,
        kind: 'rootMismatch',
        values: { value: root.element.name, subtype: input.writtenSubtype, list: rootNames[expected.documentType] },
      }),
    )
  const lots = root.element.children.filter((child) => child.name === 'cac:ProcurementProjectLot')
  if (lots.length === 0 && !withoutLots.has(subtype))
    findings.push(finding(model, { rule: 'P-0002', layer: 'L0', element: root.element, kind: 'lotsMissing' }))
  for (const lot of lots) {
    const id = lot.children.find((child) => child.name === 'cbc:ID')
    if (id === undefined) continue
    const scheme = attributeOf(id, 'schemeName')
    if (scheme === undefined || !['Part', 'Lot', 'LotsGroup'].includes(normalizeSpace(scheme)))
      findings.push(
        finding(model, {
          rule: scheme === undefined ? 'P-0004' : 'P-0005',
          layer: 'L0',
          element: id,
          attribute: 'schemeName',
          kind: 'lotScheme',
          values: { value: normalizeSpace(id.text) },
        }),
      )
  }
  for (const rule of requiredNodes) checkNode(input, rule.node, rule.subtypes, true, findings)
  for (const rule of forbiddenNodes) checkNode(input, rule.node, rule.subtypes, false, findings)
  for (const unknown of notice.unknown)
    findings.push(
      finding(model, {
        rule: 'unknown-content',
        layer: 'L0',
        severity: 'WARN',
        element: unknown.element,
        attribute: unknown.attribute,
        kind: 'unknownContent',
        values: { value: unknown.attribute === undefined ? unknown.element.name : `@${unknown.attribute}` },
      }),
    )
  checkOrder(input, root.element, findings)
  return findings
}

function checkNode(
  input: CheckInput,
  id: string,
  subtypes: ReadonlySet<string>,
  required: boolean,
  findings: Finding[],
): void {
  const { model, root } = input.notice
  const node = model.nodes.get(id)
  if (node?.parent === undefined || !subtypes.has(input.subtype) || input.removed.has(id)) return
  for (const parent of nodesBelow(root, node.parent)) {
    const present = parent.nodes.has(node)
    if (present === required) continue
    findings.push(
      finding(model, {
        rule: `${id}-${input.subtype}`,
        layer: 'L0',
        about: node,
        element: required ? parent.element : parent.nodes.get(node)![0]!.element,
        kind: required ? 'nodeRequired' : 'nodeForbidden',
        values: { subtype: input.writtenSubtype },
      }),
    )
  }
}

/** The schemas ask for a sequence; an element before which a later one stands is out of it. */
function checkOrder(input: CheckInput, element: Element, findings: Finding[]): void {
  const { model } = input.notice
  const parent = element.parent === undefined ? '' : element.name
  let highest = -1
  let last = ''
  for (const child of element.children) {
    const place = model.order(parent, child.name)
    if (place !== undefined) {
      if (place < highest)
        findings.push(
          finding(model, {
            rule: 'element-order',
            layer: 'L0',
            element: child,
            kind: 'order',
            values: { value: child.name, before: last },
          }),
        )
      else {
        highest = place
        last = child.name
      }
    }
    checkOrder(input, child, findings)
  }
}
