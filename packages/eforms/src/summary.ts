// The facts of a notice that readers, search, alerts and other modules need, taken out of its content.
import { draftNodes, draftText, draftValues, type DraftNode, type DraftValue, type NoticeDraft } from './draft.ts'

/** A text by language code of the notice (`NOR`, `ENG`). */
export type Multilingual = Readonly<Record<string, string>>

export interface MoneyFact {
  /** Decimal as written. */
  readonly amount: string
  readonly currency: string
}

export interface PlaceFact {
  /** NUTS 3 region. */
  readonly region: string | undefined
  /** ISO 3166-1 alpha-3. */
  readonly country: string | undefined
  readonly city: string | undefined
  readonly postCode: string | undefined
  readonly street: string | undefined
  /** `anyw`, `anyw-cou`, `anyw-eea`: not bound to a place. */
  readonly anywhere: string | undefined
  readonly description: Multilingual
}

export interface OrganisationFact {
  /** Technical id within the notice, `ORG-0001`. */
  readonly id: string
  readonly name: Multilingual
  /** As written; nine digits for a Norwegian organisation. */
  readonly number: string | undefined
  readonly address: PlaceFact
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly website: string | undefined
  readonly contact: string | undefined
  readonly size: string | undefined
}

export interface BuyerFact extends OrganisationFact {
  readonly legalType: string | undefined
  readonly activity: string | undefined
}

export interface CriterionFact {
  readonly type: string | undefined
  readonly name: Multilingual
  readonly description: Multilingual
  readonly weight: string | undefined
  /** `per-exa` percentage, `ord-imp` order of importance, and so on. */
  readonly weighting: string | undefined
}

export interface PeriodFact {
  readonly start: string | undefined
  readonly end: string | undefined
  /** Number of units. */
  readonly length: string | undefined
  /** `DAY`, `WEEK`, `MONTH`, `YEAR`. */
  readonly unit: string | undefined
  /** `UNLIMITED` or `UNKNOWN`. */
  readonly other: string | undefined
}

export interface LotFact {
  readonly id: string
  readonly kind: 'lot' | 'part' | 'group'
  readonly title: Multilingual
  readonly description: Multilingual
  readonly nature: string | undefined
  readonly mainCpv: string | undefined
  readonly cpv: readonly string[]
  readonly places: readonly PlaceFact[]
  readonly value: MoneyFact | undefined
  readonly frameworkMaximum: MoneyFact | undefined
  readonly framework: string | undefined
  readonly dynamicPurchasing: string | undefined
  readonly period: PeriodFact
  readonly options: string | undefined
  readonly renewals: string | undefined
  /** Deadline for tenders, ISO 8601 in UTC; the end of the day when no time is given. */
  readonly tenderDeadline: string | undefined
  readonly requestDeadline: string | undefined
  readonly expressionDeadline: string | undefined
  readonly documentsUrl: string | undefined
  readonly restrictedDocumentsUrl: string | undefined
  readonly submissionUrl: string | undefined
  readonly criteria: readonly CriterionFact[]
  readonly strategic: readonly string[]
  readonly environmental: readonly string[]
  readonly social: readonly string[]
  readonly innovation: readonly string[]
  readonly planning: readonly string[]
}

export interface ResultFact {
  /** Technical id within the notice, `RES-0001`. */
  readonly id: string | undefined
  readonly lot: string | undefined
  /** `selec-w`, `clos-nw`, `open-nw`. */
  readonly status: string | undefined
  readonly reason: string | undefined
  readonly tendersReceived: string | undefined
  readonly winners: readonly OrganisationFact[]
  readonly value: MoneyFact | undefined
  /** The day from which a value that is kept back now may be read (BT-198), `2027-03-01`. */
  readonly valueWithheldUntil?: string | undefined
  readonly contracts: readonly ContractFact[]
}

export interface ContractFact {
  readonly id: string
  readonly reference: string | undefined
  readonly title: Multilingual
  readonly concluded: string | undefined
  readonly awarded: string | undefined
}

export interface ChangeFact {
  /** `id-version` of the notice that this one changes. */
  readonly notice: string
  readonly reason: string | undefined
  readonly explanation: Multilingual
  readonly changes: readonly {
    readonly sections: readonly string[]
    readonly description: Multilingual
    readonly documents: boolean
  }[]
}

export interface NoticeSummary {
  readonly noticeId: string
  /** `01` to `99`. */
  readonly version: string
  readonly subtype: string
  readonly noticeType: string | undefined
  readonly formType: string | undefined
  readonly procedureId: string | undefined
  readonly languages: readonly string[]
  /** ISO 8601 in UTC. */
  readonly dispatched: string | undefined
  /** Earliest date of publication, `YYYY-MM-DD`. */
  readonly publishFrom: string | undefined
  readonly legalBasis: readonly string[]
  readonly procedureType: string | undefined
  readonly accelerated: boolean
  readonly internalId: string | undefined
  readonly title: Multilingual
  readonly description: Multilingual
  readonly nature: string | undefined
  readonly additionalNatures: readonly string[]
  readonly mainCpv: string | undefined
  /** Every CPV code of the notice, its lots included, once each. */
  readonly cpv: readonly string[]
  readonly places: readonly PlaceFact[]
  /** Every NUTS region of performance, once each. */
  readonly regions: readonly string[]
  readonly value: MoneyFact | undefined
  readonly frameworkMaximum: MoneyFact | undefined
  readonly buyers: readonly BuyerFact[]
  readonly organisations: readonly OrganisationFact[]
  readonly lots: readonly LotFact[]
  /** The earliest deadline to act, ISO 8601 in UTC. */
  readonly deadline: string | undefined
  /** Where the procurement documents are; access may be restricted, as each lot says. */
  readonly documentsUrl: string | undefined
  readonly submissionUrl: string | undefined
  readonly plannedDate: string | undefined
  readonly planning: readonly string[]
  readonly results: readonly ResultFact[]
  readonly change: ChangeFact | undefined
  readonly totalAwarded: MoneyFact | undefined
}

/** Takes the facts out of a notice's content. Reads every subtype; what a notice does not say is undefined or empty. */
export function summary(draft: NoticeDraft): NoticeSummary {
  const { root } = draft
  const text = (field: string): string | undefined => plain(draftText(root, field))
  const organisations = draftNodes(root, 'ND-Organization').map(organisation)
  const byId = new Map(organisations.map((each) => [each.id, each]))
  const lots = [
    ...draftNodes(root, 'ND-Lot').map((node) => lot(node, 'Lot', 'lot')),
    ...draftNodes(root, 'ND-Part').map((node) => lot(node, 'Part', 'part')),
    ...draftNodes(root, 'ND-LotsGroup').map((node) => lot(node, 'LotsGroup', 'group')),
  ]
  const project = root.nodes['ND-ProcedureProcurementScope']?.[0]
  const places = placesIn(project, 'Procedure')
  const mainCpv = plain(project === undefined ? undefined : draftText(project, 'BT-262-Procedure'))
  const cpv = [
    ...new Set([
      mainCpv,
      ...textsIn(project, 'BT-263-Procedure'),
      ...lots.flatMap((each) => [each.mainCpv, ...each.cpv]),
    ]),
  ].filter(isText)
  const deadlines = lots
    .flatMap((each) => [each.tenderDeadline, each.requestDeadline, each.expressionDeadline])
    .filter(isText)
    .sort()
  const typeValue = draftValues(root, 'BT-02-notice')[0]
  return {
    noticeId: text('BT-701-notice') ?? '',
    version: text('BT-757-notice') ?? '',
    subtype: draft.subtype,
    noticeType: plain(typeValue?.value),
    formType: plain(typeValue?.['listName']),
    procedureId: text('BT-04-notice'),
    languages: [...textsIn(root, 'BT-702(a)-notice'), ...textsIn(root, 'BT-702(b)-notice')],
    dispatched: instant(text('BT-05(a)-notice'), text('BT-05(b)-notice')),
    publishFrom: text('BT-738-notice')?.slice(0, 10),
    legalBasis: [
      ...textsIn(root, 'BT-01-notice'),
      ...textsIn(root, 'BT-01(c)-Procedure'),
      ...draftValues(root, 'BT-01(d)-Procedure').map((each) => each.value),
      ...draftValues(root, 'BT-01(f)-Procedure').map((each) => each.value),
    ],
    procedureType: text('BT-105-Procedure'),
    accelerated: text('BT-106-Procedure') === 'true',
    internalId: text('BT-22-Procedure'),
    title: multilingual(project, 'BT-21-Procedure'),
    description: multilingual(project, 'BT-24-Procedure'),
    nature: text('BT-23-Procedure'),
    additionalNatures: textsIn(root, 'BT-531-Procedure'),
    mainCpv,
    cpv,
    places,
    regions: [
      ...new Set([...places, ...lots.flatMap((each) => each.places)].map((each) => each.region).filter(isText)),
    ],
    value: money(draftValues(root, 'BT-27-Procedure')[0]),
    frameworkMaximum: money(draftValues(root, 'BT-271-Procedure')[0]),
    buyers: buyers(root, byId),
    organisations,
    lots,
    deadline: deadlines[0],
    documentsUrl: lots.map((each) => each.documentsUrl ?? each.restrictedDocumentsUrl).find(isText),
    submissionUrl: lots.find((each) => each.submissionUrl !== undefined)?.submissionUrl,
    plannedDate: text('BT-127-notice')?.slice(0, 10),
    planning: [...new Set([...textsIn(root, 'OPP-090-Procedure'), ...lots.flatMap((each) => each.planning)])],
    results: results(root, byId),
    change: change(root),
    totalAwarded: money(draftValues(root, 'BT-161-NoticeResult')[0]),
  }
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}

function plain(text: string | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed === '' ? undefined : trimmed
}

function textsIn(node: DraftNode | undefined, field: string): string[] {
  return node === undefined
    ? []
    : draftValues(node, field)
        .map((each) => plain(each.value))
        .filter(isText)
}

function textIn(node: DraftNode | undefined, field: string): string | undefined {
  return textsIn(node, field)[0]
}

function multilingual(node: DraftNode | undefined, field: string): Multilingual {
  const texts: Record<string, string> = {}
  for (const each of node === undefined ? [] : draftValues(node, field))
    texts[each['languageID'] ?? ''] ??= each.value.trim()
  return texts
}

function money(value: DraftValue | undefined): MoneyFact | undefined {
  const amount = plain(value?.value)
  return amount === undefined ? undefined : { amount, currency: value?.['currencyID'] ?? '' }
}

/** A date and a time of a notice as one instant in UTC; without a time the day's end in the date's own zone. */
export function instant(date: string | undefined, time: string | undefined): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})?$/.exec(date ?? '')
  if (day === null) return undefined
  const clock = /^(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(time ?? '')
  const zone = clock?.[2] ?? day[2] ?? 'Z'
  const parsed = Date.parse(`${day[1]}T${clock?.[1] ?? '23:59:59'}${zone}`)
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString()
}

function placesIn(node: DraftNode | undefined, scope: string): PlaceFact[] {
  if (node === undefined) return []
  const holders = Object.entries(node.nodes).flatMap(([, children]) => children)
  const places: PlaceFact[] = []
  for (const holder of holders) {
    const place = placeIn(holder, scope)
    if (place !== undefined) places.push(place)
  }
  return places
}

function placeIn(node: DraftNode, scope: string): PlaceFact | undefined {
  const place: PlaceFact = {
    region: textIn(node, `BT-5071-${scope}`),
    country: textIn(node, `BT-5141-${scope}`),
    city: textIn(node, `BT-5131-${scope}`),
    postCode: textIn(node, `BT-5121-${scope}`),
    street: textIn(node, `BT-5101(a)-${scope}`),
    anywhere: textIn(node, `BT-727-${scope}`),
    description: multilingual(node, `BT-728-${scope}`),
  }
  const says =
    [place.region, place.country, place.city, place.postCode, place.street, place.anywhere].some(isText) ||
    Object.keys(place.description).length > 0
  return says ? place : undefined
}

function organisation(node: DraftNode): OrganisationFact {
  const [company] = node.nodes['ND-Company'] ?? []
  const scope = 'Organization-Company'
  return {
    id: textIn(company, 'OPT-200-Organization-Company') ?? '',
    name: multilingual(company, `BT-500-${scope}`),
    number: textIn(company, `BT-501-${scope}`),
    address: {
      region: textIn(company, `BT-507-${scope}`),
      country: textIn(company, `BT-514-${scope}`),
      city: textIn(company, `BT-513-${scope}`),
      postCode: textIn(company, `BT-512-${scope}`),
      street: textIn(company, `BT-510(a)-${scope}`),
      anywhere: undefined,
      description: {},
    },
    email: textIn(company, `BT-506-${scope}`),
    phone: textIn(company, `BT-503-${scope}`),
    website: textIn(company, `BT-505-${scope}`),
    contact: textIn(company, `BT-502-${scope}`),
    size: textIn(company, `BT-165-${scope}`),
  }
}

function buyers(root: DraftNode, byId: ReadonlyMap<string, OrganisationFact>): BuyerFact[] {
  return (root.nodes['ND-ContractingParty'] ?? []).flatMap((party) => {
    const id = textIn(party, 'OPT-300-Procedure-Buyer')
    const known = id === undefined ? undefined : byId.get(id)
    if (known === undefined) return []
    return [
      {
        ...known,
        legalType: textIn(party, 'BT-11-Procedure-Buyer'),
        activity: textIn(party, 'BT-10-Procedure-Buyer') ?? textIn(party, 'BT-610-Procedure-Buyer'),
      },
    ]
  })
}

function lot(node: DraftNode, scope: 'Lot' | 'Part' | 'LotsGroup', kind: LotFact['kind']): LotFact {
  const text = (field: string): string | undefined => textIn(node, `${field}-${scope}`)
  const texts = (field: string): string[] => textsIn(node, `${field}-${scope}`)
  const [project] = Object.entries(node.nodes).flatMap(([id, nodes]) => (id.endsWith('ProcurementScope') ? nodes : []))
  const duration = draftValues(node, `BT-36-${scope}`)[0]
  return {
    id: text('BT-137') ?? '',
    kind,
    title: multilingual(node, `BT-21-${scope}`),
    description: multilingual(node, `BT-24-${scope}`),
    nature: text('BT-23'),
    mainCpv: text('BT-262'),
    cpv: texts('BT-263'),
    places: placesIn(project, scope),
    value: money(draftValues(node, `BT-27-${scope}`)[0]),
    frameworkMaximum: money(draftValues(node, `BT-271-${scope}`)[0]),
    framework: text('BT-765'),
    dynamicPurchasing: text('BT-766'),
    period: {
      start: text('BT-536')?.slice(0, 10),
      end: text('BT-537')?.slice(0, 10),
      length: plain(duration?.value),
      unit: duration?.['unitCode'],
      other: text('BT-538'),
    },
    options: textIn(node, `BT-54-${scope}`),
    renewals: text('BT-58'),
    tenderDeadline: instant(text('BT-131(d)'), text('BT-131(t)')),
    requestDeadline: instant(text('BT-1311(d)'), text('BT-1311(t)')),
    expressionDeadline: instant(text('BT-630(d)'), text('BT-630(t)')),
    documentsUrl: text('BT-15'),
    restrictedDocumentsUrl: text('BT-615'),
    submissionUrl: text('BT-18'),
    criteria: [...draftNodes(node, 'ND-LotAwardCriterion'), ...draftNodes(node, 'ND-LotsGroupAwardCriterion')].map(
      (each) => ({
        type: textIn(each, `BT-539-${scope}`),
        name: multilingual(each, `BT-734-${scope}`),
        description: multilingual(each, `BT-540-${scope}`),
        weight: textIn(each, `BT-541-${scope}-WeightNumber`),
        weighting: textIn(each, `BT-5421-${scope}`),
      }),
    ),
    strategic: texts('BT-06'),
    environmental: texts('BT-774'),
    social: texts('BT-775'),
    innovation: texts('BT-776'),
    planning: texts('BT-125(i)'),
  }
}

function results(root: DraftNode, byId: ReadonlyMap<string, OrganisationFact>): ResultFact[] {
  const [result] = draftNodes(root, 'ND-NoticeResult')
  if (result === undefined) return []
  const tenders = new Map(
    draftNodes(result, 'ND-LotTender').map((node) => [textIn(node, 'OPT-321-Tender') ?? '', node]),
  )
  const parties = new Map(
    draftNodes(result, 'ND-TenderingParty').map((node) => [textIn(node, 'OPT-210-Tenderer') ?? '', node]),
  )
  const contracts = new Map(
    draftNodes(result, 'ND-SettledContract').map((node) => [textIn(node, 'OPT-316-Contract') ?? '', node]),
  )
  const winning = new Set([...contracts.values()].flatMap((node) => textsIn(node, 'BT-3202-Contract')))
  return draftNodes(result, 'ND-LotResult').map((node) => {
    const all = textsIn(node, 'OPT-320-LotResult')
    const ours = all.filter((id) => winning.size === 0 || winning.has(id)).flatMap((id) => tenders.get(id) ?? [])
    const organisations = ours.flatMap((tender) => {
      const party = parties.get(textIn(tender, 'OPT-310-Tender') ?? '')
      return party === undefined ? [] : textsIn(party, 'OPT-300-Tenderer').flatMap((id) => byId.get(id) ?? [])
    })
    const value = ours.length === 1 ? money(draftValues(ours[0]!, 'BT-720-Tender')[0]) : undefined
    const until = value === undefined && ours.length === 1 ? textIn(ours[0]!, 'BT-198(BT-720)-Tender') : undefined
    return {
      id: textIn(node, 'OPT-322-LotResult'),
      lot: textIn(node, 'BT-13713-LotResult'),
      status: textIn(node, 'BT-142-LotResult'),
      reason: textIn(node, 'BT-144-LotResult'),
      tendersReceived: tendersReceived(node),
      winners: [...new Map(organisations.map((each) => [each.id, each])).values()],
      value,
      ...(until === undefined ? {} : { valueWithheldUntil: until.slice(0, 10) }),
      contracts: textsIn(node, 'OPT-315-LotResult').flatMap((id) => {
        const contract = contracts.get(id)
        if (contract === undefined) return []
        return [
          {
            id,
            reference: textIn(contract, 'BT-150-Contract'),
            title: multilingual(contract, 'BT-721-Contract'),
            concluded: textIn(contract, 'BT-145-Contract')?.slice(0, 10),
            awarded: textIn(contract, 'BT-1451-Contract')?.slice(0, 10),
          },
        ]
      }),
    }
  })
}

function tendersReceived(lotResult: DraftNode): string | undefined {
  for (const nodes of Object.values(lotResult.nodes))
    for (const node of nodes)
      if (textIn(node, 'BT-760-LotResult') === 'tenders') return textIn(node, 'BT-759-LotResult')
  return undefined
}

function change(root: DraftNode): ChangeFact | undefined {
  const notice = textIn(root, 'BT-758-notice')
  if (notice === undefined) return undefined
  return {
    notice,
    reason: textIn(root, 'BT-140-notice'),
    explanation: multilingual(root, 'BT-762-notice'),
    changes: draftNodes(root, 'ND-Change').map((node) => ({
      sections: textsIn(node, 'BT-13716-notice'),
      description: multilingual(node, 'BT-141(a)-notice'),
      documents: textIn(node, 'BT-718-notice') === 'true',
    })),
  }
}
