import { plainOf, nodeFrom } from './plain.ts'
import { bindGroup } from './bind.ts'
import type { StructureFault } from './bind.ts'
import { compileTree } from './compiled.ts'
import type { CompiledGroup, Numbering, Syntax } from './compiled.ts'
import { severityOn } from './rule.ts'
import type { Rule, RuleBlock } from './rule.ts'
import { generalCure, structureSentences } from './wording.ts'
import type { GroupShape, Value, View } from './tree.ts'
import type { Finding, FindingKind, Severity } from '../finding.ts'
import type { Text } from '../language.ts'
import { knownName } from '../part-names.ts'
import { parseXml, writeXmlBytes, xpathOf } from '../xml/index.ts'
import type { XmlElement, XmlLimits, XmlRefusal } from '../xml/index.ts'

/** A published state of a document type's rules. */
export interface Release {
  /** Its official name: `Peppol BIS Billing 3.0, May 2026`. */
  readonly name: string
  /** First day on which it is mandatory (`2026-08-17`). */
  readonly from: string
}

/** How faults of structure are judged in a document type. */
export interface StructurePolicy {
  /** Severity of a fault without an official identifier of its own. */
  readonly severity: Readonly<Partial<Record<FindingKind, Severity>>>
  /**
   * Official identifiers that are the same in every place (`empty: 'PEPPOL-EN16931-R008'`); `false` where a rule of the
   * document judges that fault, so that it is not reported twice.
   */
  readonly ids?: Readonly<Partial<Record<FindingKind, string | false>>>
  /** Official identifier of an empty group, where it is another than that of an empty value. */
  readonly emptyGroup?: string
  /**
   * Official identifiers of elements and attributes outside the tree, by local names from the root
   * (`InvoiceLine/Item/PackQuantity`, `ID/@schemeID`): each reported once in a document, as a warning.
   */
  readonly outside?: (path: string) => readonly string[]
  /**
   * Local names of what the syntax lets repeat where the tree has it once: too many of them is a warning, because the official
   * rules and schemas let it pass.
   */
  readonly repeatable?: ReadonlySet<string>
  /** Numbering of the generated structure rules. */
  readonly numbering?: Numbering
}

export interface DocumentDefinition<S extends GroupShape> {
  /** Stable name of the type: `invoice`, `order-response`. */
  readonly id: string
  readonly name: Text
  /** Local name and namespace of the root element. */
  readonly root: string
  readonly namespace: string
  readonly syntax: Syntax
  readonly tree: S
  /** Names of business terms. */
  readonly terms?: Readonly<Record<string, Text>>
  /** Names of elements by local name, for a syntax whose names are abbreviations. */
  readonly names?: Readonly<Record<string, Text>>
  readonly structure: StructurePolicy
  readonly rules: readonly RuleBlock<View<S>>[]
  /** Published states, newest last; the first is the oldest that is kept. */
  readonly releases: readonly Release[]
}

export interface JudgeOptions {
  /** The day on which the document must be right; the newest release when absent. */
  readonly date?: string
}

export interface ReadOptions extends JudgeOptions {
  readonly limits?: Partial<XmlLimits>
}

/** The verdict on a document that could be read. */
export interface Verdict {
  readonly documentType: string
  /** No fatal finding. */
  readonly valid: boolean
  readonly release: Release
  readonly findings: readonly Finding[]
  /** Whether the list of findings was cut off at the bound. */
  readonly cut: boolean
}

export type Validation = ({ readonly ok: true } & Verdict) | { readonly ok: false; readonly refusal: XmlRefusal }
export type Reading<V> =
  | ({ readonly ok: true; readonly document: V } & Verdict)
  | { readonly ok: false; readonly refusal: XmlRefusal }

/** A document type: everything follows from its definition. */
export interface DocumentType<S extends GroupShape = GroupShape> {
  readonly definition: DocumentDefinition<S>
  readonly id: string
  /** Judges bytes. Never throws for what stands in them. */
  validate(bytes: Uint8Array, options?: ReadOptions): Validation
  /** Judges bytes and gives the document as plain data, as far as it fits the tree. */
  read(bytes: Uint8Array, options?: ReadOptions): Reading<Value<S>>
  /** As `read`, for an element that has been read already. */
  readElement(root: XmlElement, options?: JudgeOptions): { readonly document: Value<S> } & Verdict
  /** Judges an element that has been read already. */
  judge(root: XmlElement, options?: JudgeOptions): Verdict
  /** Judges a view that was made from another syntax. */
  judgeView(view: View<S>, options?: JudgeOptions): Verdict
  /** The document as UTF-8 XML, elements in the order of the tree. */
  write(document: Value<S>): Uint8Array
  /** The release in force on a date: the newest one that has begun, else the oldest kept. */
  releaseOn(date?: string): Release
}

/** Any document type, where its tree does not matter. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyDocumentType = DocumentType<any>

const mostFindings = 20_000

/** Makes a document type of its definition. */
export function documentType<S extends GroupShape>(definition: DocumentDefinition<S>): DocumentType<S> {
  const compiledOn = new Map<string, Prepared>()

  const prepare = (date: string | undefined): Prepared => {
    const key = date ?? 'newest'
    const known = compiledOn.get(key)
    if (known !== undefined) return known
    const made = prepareOn(definition as unknown as DocumentDefinition<GroupShape>, date)
    if (compiledOn.size >= mostPrepared) compiledOn.clear()
    compiledOn.set(key, made)
    return made
  }

  const releaseOn = (date?: string): Release => {
    const begun =
      date === undefined ? definition.releases : definition.releases.filter((release) => release.from <= date)
    const release = begun.at(-1) ?? definition.releases[0]
    if (release === undefined) throw new Error(`${definition.id} has no release`)
    return release
  }

  const verdict = (collector: Collector, date: string | undefined): Verdict => ({
    documentType: definition.id,
    valid: !collector.fatal,
    release: releaseOn(date),
    findings: collector.findings,
    cut: collector.cut,
  })

  const judge = (root: XmlElement, options: JudgeOptions = {}): Verdict & { view?: Record<string, unknown> } => {
    const prepared = prepare(options.date)
    const collector = new Collector(definition)
    if (root.local !== definition.root || root.namespace !== definition.namespace) {
      collector.structure({
        kind: 'root',
        element: root,
        field: undefined,
        officialId: undefined,
        found: root.name.qname,
        expected: definition.root,
      })
      return verdict(collector, options.date)
    }
    const view = bindGroup(prepared.tree, root, (fault) => collector.structure(fault))
    collector.rules(prepared, view)
    return { ...verdict(collector, options.date), view }
  }

  const readElement = (root: XmlElement, options: JudgeOptions = {}): { document: Value<S> } & Verdict => {
    const { view, ...result } = judge(root, options)
    const document = (view === undefined ? {} : plainOf(prepare(options.date).tree, view)) as Value<S>
    return { document, ...result }
  }

  return {
    definition,
    id: definition.id,
    releaseOn,
    judge(root, options) {
      const { view: _, ...result } = judge(root, options)
      return result
    },
    judgeView(view, options = {}) {
      const collector = new Collector(definition)
      collector.rules(prepare(options.date), view as unknown as Record<string, unknown>)
      return verdict(collector, options.date)
    },
    validate(bytes, options = {}) {
      const read = parseXml(bytes, options.limits)
      if (!read.ok) return read
      const { view: _, ...result } = judge(read.document.root, options)
      return { ok: true, ...result }
    },
    read(bytes, options = {}) {
      const read = parseXml(bytes, options.limits)
      if (!read.ok) return read
      return { ok: true, ...readElement(read.document.root, options) }
    },
    readElement,
    write(document) {
      const { tree } = prepare(undefined)
      const node = nodeFrom(tree, rootName(definition), document as Record<string, unknown>)
      return writeXmlBytes(node, { namespaces: definition.syntax.namespaces })
    },
  }
}

const mostPrepared = 16

interface Prepared {
  readonly tree: CompiledGroup
  readonly blocks: readonly PreparedBlock[]
}

interface PreparedBlock {
  readonly at: RuleBlock['at']
  readonly rules: readonly { readonly rule: Rule; readonly severity: Severity }[]
}

/** The tree of a definition made ready for a day, with the official identifiers of its structure rules. */
export function treeOn(definition: DocumentDefinition<GroupShape>, date: string | undefined): CompiledGroup {
  return compileTree(rootPath(definition), definition.tree, definition.syntax, date, definition.structure.numbering)
}

function prepareOn(definition: DocumentDefinition<GroupShape>, date: string | undefined): Prepared {
  const tree = treeOn(definition, date)
  const blocks: PreparedBlock[] = []
  for (const block of definition.rules as readonly RuleBlock[]) {
    const rules = block.rules.flatMap((rule) => {
      const severity = severityOn(rule, date)
      return severity === undefined ? [] : [{ rule: rule as Rule, severity }]
    })
    if (rules.length > 0) blocks.push({ at: block.at, rules })
  }
  return { tree, blocks }
}

/** Gathers findings up to the bound, and remembers whether any was fatal. */
class Collector {
  readonly findings: Finding[] = []
  fatal = false
  cut = false
  readonly #definition: DocumentDefinition<GroupShape>
  readonly #outsideSeen = new Set<string>()

  constructor(definition: { readonly id: string }) {
    this.#definition = definition as DocumentDefinition<GroupShape>
  }

  rules(prepared: Prepared, view: Record<string, unknown>): void {
    for (const { at, rules } of prepared.blocks)
      for (const place of at(view))
        for (const { rule, severity } of rules) if (!rule.holds(place, view)) this.#rule(rule, severity, place, view)
  }

  #rule(rule: Rule, severity: Severity, place: { readonly element: XmlElement }, view: unknown): void {
    this.#add(severity, () => {
      const found = rule.found?.(place, view)
      const expected = rule.expected?.(place, view)
      const { id, text } = rule.told?.(place, view) ?? rule
      return {
        rule: id,
        official: rule.own !== true,
        kind: 'rule',
        severity,
        ...placeOf(place.element),
        ...this.#termOf(rule.term),
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
        message: text,
        cure: rule.cure ?? generalCure,
      }
    })
  }

  structure(fault: StructureFault): void {
    const policy = this.#definition.structure
    if (fault.officialId === false) return
    let { officialId } = fault
    let severity: Severity = officialId !== undefined ? 'fatal' : (policy.severity[fault.kind] ?? 'fatal')
    if (
      fault.kind === 'repeated' &&
      officialId === undefined &&
      policy.repeatable?.has(fault.element.name.local) === true
    )
      severity = 'warning'
    if (officialId === undefined) {
      const group = fault.kind === 'empty' && policy.emptyGroup !== undefined && isGroup(fault)
      const everywhere = group ? policy.emptyGroup : policy.ids?.[fault.kind]
      if (everywhere === false) return
      officialId = everywhere
      if (officialId !== undefined) severity = 'fatal'
    }
    if (officialId === undefined && policy.outside !== undefined && isOutside(fault.kind)) {
      const path = pathFromRoot(fault.element)
      const ids = policy.outside(
        fault.kind === 'unexpected' ? path : path === '' ? `@${fault.name}` : `${path}/@${fault.name}`,
      )
      for (const id of ids) {
        if (this.#outsideSeen.has(id)) continue
        this.#outsideSeen.add(id)
        this.#fault(fault, id, 'warning')
      }
      if (ids.length > 0) return
    }
    this.#fault(fault, officialId, severity)
  }

  #fault(fault: StructureFault, officialId: string | undefined, severity: Severity): void {
    this.#add(severity, () => {
      const term = fault.field?.term
      const qname = fault.field?.qname ?? fault.name ?? fault.element.name.qname
      const words = structureSentences[fault.kind as Exclude<FindingKind, 'rule'>]({
        name: this.#nameOf(qname, term),
        parent: fault.kind === 'missing' ? fault.element.name.qname : (fault.element.parent?.name.qname ?? qname),
        attribute: fault.name ?? '',
        expected: fault.expected ?? '',
      })
      return {
        rule: officialId ?? `structure:${fault.kind}`,
        official: officialId !== undefined,
        kind: fault.kind,
        severity,
        ...placeOf(fault.element),
        ...this.#termOf(term, qname),
        ...(fault.found === undefined ? {} : { found: fault.found }),
        ...(fault.expected === undefined ? {} : { expected: fault.expected }),
        ...words,
      }
    })
  }

  #add(severity: Severity, make: () => Finding): void {
    if (severity === 'fatal') this.fatal = true
    if (this.findings.length >= mostFindings) this.cut = true
    else this.findings.push(make())
  }

  #termOf(term: string | undefined, qname?: string): { term?: string; termName?: Text } {
    if (term === undefined) return {}
    const termName = qname === undefined ? this.#definition.terms?.[term] : knownName(this.#definition, qname, term)
    return termName === undefined ? { term } : { term, termName }
  }

  #nameOf(qname: string, term: string | undefined): Text {
    const name = knownName(this.#definition, qname, term)
    if (name === undefined) return both(qname)
    const id = term !== undefined && this.#definition.terms?.[term] === name ? `${term}, ${qname}` : qname
    return { nb: `«${name.nb}» (${id})`, nn: `«${name.nn}» (${id})`, en: `"${name.en}" (${id})` }
  }
}

function isGroup({ field }: StructureFault): boolean {
  const content = field?.content
  return content !== undefined && content !== 'any' && content.kind === 'group'
}

function isOutside(kind: FindingKind): boolean {
  return kind === 'unexpected' || kind === 'unexpected-attribute'
}

function both(text: string): Text {
  return { nb: text, nn: text, en: text }
}

function placeOf(element: XmlElement): { xpath: string; line: number; column: number } {
  const { line, column } = element.position
  return { xpath: xpathOf(element), line, column }
}

/** Path of local names below the root, without positions: `InvoiceLine/Item/PackQuantity`. */
function pathFromRoot(element: XmlElement): string {
  const steps: string[] = []
  for (let at: XmlElement | undefined = element; at?.parent !== undefined; at = at.parent) steps.push(at.name.local)
  return steps.reverse().join('/')
}

function rootName(definition: { readonly root: string; readonly namespace: string; readonly syntax: Syntax }): string {
  const prefix =
    Object.entries(definition.syntax.namespaces).find(([, namespace]) => namespace === definition.namespace)?.[0] ?? ''
  return prefix === '' ? definition.root : `${prefix}:${definition.root}`
}

function rootPath(definition: DocumentDefinition<GroupShape>): string {
  return `/${rootName(definition)}`
}
