// A document type for CII: the document is read as UBL, judged as an invoice or credit note, and by the rules on CII alone.
import type { DocumentType, JudgeOptions, Verdict } from '../../definition/document.ts'
import { documentType } from '../../definition/document.ts'
import { any, group, maybe } from '../../definition/tree.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { structureSentences } from '../../definition/wording.ts'
import type { Finding, FindingKind } from '../../finding.ts'
import type { DocumentKind } from '../../detection.ts'
import { parseXml, xpathOf } from '../../xml/index.ts'
import type { XmlElement } from '../../xml/index.ts'
import type { creditNoteTree, invoiceTree } from '../tree.ts'
import { mapped } from './mapping.ts'
import type { MappingOptions } from './mapping.ts'

/** The outermost elements; what stands in them is judged through the mapping. */
const ciiTree = group({
  ExchangedDocumentContext: maybe(any),
  ExchangedDocument: maybe(any),
  SupplyChainTradeTransaction: maybe(any),
})
const namespace = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'

export interface CiiOptions extends MappingOptions {
  readonly kind: DocumentKind
  readonly invoice: DocumentType<typeof invoiceTree>
  readonly creditNote: DocumentType<typeof creditNoteTree>
  /** Rules on the CII document itself. */
  readonly rules: readonly RuleBlock<Place>[]
  /** Rules of the UBL types that the rules on CII replace. */
  readonly replaced: readonly string[]
}

const mostUnread = 1_000

/** CII as read-only input: what is read is the invoice or credit note by the names of UBL, and what is written is UBL. */
export function ciiType(options: CiiOptions): DocumentType<typeof invoiceTree> {
  const { invoice, creditNote, kind } = options
  const own = documentType({
    ...kind,
    syntax: { namespaces: { '': namespace, rsm: namespace }, leafPrefix: 'rsm', groupPrefix: 'rsm' },
    tree: ciiTree,
    structure: { severity: { 'unexpected-attribute': 'warning', 'schema-location': 'warning' } },
    rules: options.rules,
    releases: invoice.definition.releases,
  })
  const asUbl = (root: XmlElement, judgement: JudgeOptions | undefined) => {
    const { root: ubl, used } = mapped(root, options)
    const type = ubl.local === 'CreditNote' ? creditNote : invoice
    const read = type.readElement(ubl, judgement)
    const findings = [
      ...own.judge(root, judgement).findings,
      ...read.findings.filter(({ official, rule }) => official && !isOfUbl(rule) && !options.replaced.includes(rule)),
      ...unread(root, used),
    ]
    return {
      document: read.document as never,
      documentType: kind.id,
      valid: findings.every(({ severity }) => severity !== 'fatal'),
      release: read.release,
      findings,
      cut: read.cut,
    }
  }
  const judge = (root: XmlElement, judgement?: JudgeOptions): Verdict => {
    if (root.local !== kind.root || root.namespace !== kind.namespace) return own.judge(root, judgement)
    const { document: _, ...verdict } = asUbl(root, judgement)
    return verdict
  }
  return {
    ...invoice,
    id: kind.id,
    judge,
    readElement: asUbl,
    write: (document) => ('CreditNoteLine' in document ? creditNote.write(document as never) : invoice.write(document)),
    validate(bytes, judgement = {}) {
      const read = parseXml(bytes, judgement.limits)
      return read.ok ? { ok: true, ...judge(read.document.root, judgement) } : read
    },
    read(bytes, judgement = {}) {
      const read = parseXml(bytes, judgement.limits)
      return read.ok ? { ok: true, ...asUbl(read.document.root, judgement) } : read
    },
  }
}

function isOfUbl(rule: string): boolean {
  return rule.startsWith('UBL-') || rule === 'PEPPOL-EN16931-R008'
}

/** What EN 16931 has no place for: the outermost elements of which nothing was read; and elements without content. */
function unread(root: XmlElement, used: ReadonlySet<XmlElement>): readonly Finding[] {
  const findings: Finding[] = []
  /** Whether anything in the element was read; what was not is told at its outermost element. */
  const visit = (element: XmlElement): boolean => {
    const before = findings.length
    let any = used.has(element)
    const idle: XmlElement[] = []
    for (const child of element.children) {
      if (visit(child)) any = true
      else idle.push(child)
    }
    if (element.children.length === 0 && element.text.trim() === '') {
      if (findings.length < mostUnread) findings.push(warningAt(element, 'empty', emptyText(element.name.qname)))
      return true
    }
    if (!any) findings.length = before
    else for (const child of idle) if (findings.length < mostUnread) findings.push(unreadFinding(child))
    return any
  }
  visit(root)
  return findings
}

function unreadFinding(element: XmlElement): Finding {
  const { qname } = element.name
  return warningAt(element, 'unexpected', {
    message: {
      nb: `${qname} har ingen plass i EN 16931 her, og blir ikke lest.`,
      nn: `${qname} har ingen plass i EN 16931 her, og blir ikkje lese.`,
      en: `${qname} has no place in EN 16931 here, and is not read.`,
    },
    cure: { nb: 'Fjern elementet.', nn: 'Fjern elementet.', en: 'Remove the element.' },
  })
}

function emptyText(qname: string): Pick<Finding, 'message' | 'cure'> {
  const name = { nb: qname, nn: qname, en: qname }
  return structureSentences.empty({ name, parent: '', attribute: '', expected: '' })
}

function warningAt(element: XmlElement, kind: FindingKind, words: Pick<Finding, 'message' | 'cure'>): Finding {
  return {
    rule: `structure:${kind}`,
    official: false,
    kind,
    severity: 'warning',
    xpath: xpathOf(element),
    ...element.position,
    ...words,
  }
}
