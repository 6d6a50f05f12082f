// A notice as a release of the Open Contracting Data Standard 1.1, after the profile "OCDS for eForms"
// (open-contracting-extensions/eforms): the core fields, lots, awards, contracts, parties, documents and amendments.
import { twoLetterCountry } from './national/country-codes.ts'
import type {
  LotFact,
  MoneyFact,
  Multilingual,
  NoticeSummary,
  OrganisationFact,
  PlaceFact,
  ResultFact,
} from './summary.ts'

export interface OcdsContext {
  /** Registered prefix of the publisher, `ocds-abc123`. */
  readonly prefix: string
  /** The contracting process, when it is known from an earlier notice; else made from the procedure's identifier. */
  readonly ocid?: string
  /** Time of publication, ISO 8601. */
  readonly published: string
  /** Address of the notice for people. */
  readonly url?: string
}

type Json = string | number | boolean | Json[] | { [key: string]: Json | undefined }
export type OcdsRelease = { [key: string]: Json | undefined }

/** ISO 639-3 codes of notices as the ISO 639-1 codes of OCDS. */
const languageCodes: Readonly<Record<string, string>> = {
  NOR: 'no',
  NOB: 'nb',
  NNO: 'nn',
  ENG: 'en',
  BUL: 'bg',
  CES: 'cs',
  DAN: 'da',
  DEU: 'de',
  ELL: 'el',
  EST: 'et',
  FIN: 'fi',
  FRA: 'fr',
  GLE: 'ga',
  HRV: 'hr',
  HUN: 'hu',
  ITA: 'it',
  LAV: 'lv',
  LIT: 'lt',
  MLT: 'mt',
  NLD: 'nl',
  POL: 'pl',
  POR: 'pt',
  RON: 'ro',
  SLK: 'sk',
  SLV: 'sl',
  SPA: 'es',
  SWE: 'sv',
}

/** The release of one notice version. Its id is the notice's id and version, so that the same notice gives the same release. */
export function ocds(notice: NoticeSummary, context: OcdsContext): OcdsRelease {
  return new Release(notice, context).make()
}

class Release {
  private readonly notice: NoticeSummary
  private readonly context: OcdsContext
  private readonly main: string

  constructor(notice: NoticeSummary, context: OcdsContext) {
    this.notice = notice
    this.context = context
    this.main = notice.languages[0] ?? ''
  }

  make(): OcdsRelease {
    const { notice, context } = this
    const process = notice.procedureId ?? notice.noticeId
    return clean({
      ocid: context.ocid ?? `${context.prefix}-${process}`,
      id: `${notice.noticeId}-${notice.version}`,
      date: context.published,
      tag: this.tags(),
      initiationType: 'tender',
      language: languageCodes[this.main],
      parties: this.parties(),
      buyer: this.buyer(),
      planning: notice.formType === 'planning' ? this.planning() : undefined,
      tender: this.tender(),
      awards: this.awards(),
      contracts: this.contracts(),
      relatedProcesses: notice.planning.map((id, index) => ({
        id: String(index + 1),
        relationship: ['planning'],
        scheme: 'eu-oj',
        identifier: id,
      })),
    }) as OcdsRelease
  }

  private tags(): string[] {
    const { notice } = this
    const changed = notice.change !== undefined
    if (notice.formType === 'planning') return [changed ? 'planningUpdate' : 'planning']
    if (notice.formType === 'result') {
      const won = notice.results.some((result) => result.status === 'selec-w')
      return won
        ? changed
          ? ['awardUpdate', 'contractUpdate']
          : ['award', 'contract']
        : [changed ? 'awardUpdate' : 'award']
    }
    if (notice.formType === 'cont-modif') return ['awardUpdate', 'contractUpdate']
    if (notice.change?.reason === 'cancel') return ['tenderCancellation']
    return [changed ? 'tenderUpdate' : 'tender']
  }

  /** A text in the notice's main language, its translations beside it: `title`, `title_en`. */
  private text(name: string, texts: Multilingual): { [key: string]: Json | undefined } {
    const out: { [key: string]: Json | undefined } = {}
    const first = texts[this.main] ?? Object.values(texts)[0]
    if (first !== undefined) out[name] = first
    for (const [language, text] of Object.entries(texts)) {
      const code = languageCodes[language]
      if (language !== this.main && code !== undefined) out[`${name}_${code}`] = text
    }
    return out
  }

  private plain(texts: Multilingual): string | undefined {
    return texts[this.main] ?? Object.values(texts)[0]
  }

  private parties(): Json[] {
    const { notice } = this
    const buyers = new Set(notice.buyers.map((each) => each.id))
    const suppliers = new Set(notice.results.flatMap((result) => result.winners.map((each) => each.id)))
    return notice.organisations.map((organisation) => {
      const roles = [
        buyers.has(organisation.id) ? 'buyer' : '',
        suppliers.has(organisation.id) ? 'supplier' : '',
      ].filter((role) => role !== '')
      const buyer = notice.buyers.find((each) => each.id === organisation.id)
      return clean({
        id: organisation.id,
        ...this.text('name', organisation.name),
        identifier: identifierOf(organisation, this.plain(organisation.name)),
        address: addressOf(organisation.address),
        contactPoint: clean({
          name: organisation.contact,
          email: organisation.email,
          telephone: organisation.phone,
          url: organisation.website,
        }),
        roles,
        details: clean({
          scale: organisation.size,
          classifications: [
            buyer?.legalType === undefined ? undefined : { id: buyer.legalType, scheme: 'eu-buyer-legal-type' },
            buyer?.activity === undefined ? undefined : { id: buyer.activity, scheme: 'eu-main-activity' },
          ].filter((each) => each !== undefined),
        }),
      })
    })
  }

  private buyer(): Json | undefined {
    const [buyer] = this.notice.buyers
    return buyer === undefined ? undefined : clean({ id: buyer.id, name: this.plain(buyer.name) })
  }

  private planning(): Json {
    const { notice } = this
    return clean({
      rationale: undefined,
      budget: clean({ amount: money(notice.value) }),
      milestones:
        notice.plannedDate === undefined
          ? undefined
          : [{ id: '1', type: 'procurement', dueDate: `${notice.plannedDate}T00:00:00Z` }],
    })
  }

  private tender(): Json {
    const { notice } = this
    const lots = notice.lots.filter((lot) => lot.kind !== 'group')
    const status =
      notice.formType === 'planning'
        ? 'planned'
        : notice.change?.reason === 'cancel'
          ? 'cancelled'
          : notice.formType === 'competition'
            ? 'active'
            : 'complete'
    const deadlines = lots.map((lot) => lot.tenderDeadline).filter((each) => each !== undefined)
    return clean({
      id: notice.procedureId ?? notice.noticeId,
      ...this.text('title', notice.title),
      ...this.text('description', notice.description),
      status,
      procuringEntity: this.buyer(),
      legalBasis: legalBasisOf(notice.legalBasis),
      procurementMethod: methods[notice.procedureType ?? ''],
      procurementMethodDetails: notice.procedureType,
      mainProcurementCategory: categories[notice.nature ?? ''],
      additionalProcurementCategories: notice.additionalNatures.map((each) => categories[each] ?? each),
      value: money(notice.value),
      tenderPeriod: deadlines.length === 0 ? undefined : { endDate: [...deadlines].sort()[0]! },
      submissionMethod: notice.submissionUrl === undefined ? undefined : ['electronicSubmission'],
      submissionMethodDetails: notice.submissionUrl,
      lots: lots.map((lot) => this.lot(lot)),
      lotGroups: notice.lots
        .filter((lot) => lot.kind === 'group')
        .map((lot) => clean({ id: lot.id, maximumValue: money(lot.frameworkMaximum ?? lot.value) })),
      items: lots.flatMap((lot) => this.items(lot)),
      documents: this.documents(lots),
      amendments: this.amendments(),
    })
  }

  private lot(lot: LotFact): Json {
    const { period } = lot
    return clean({
      id: lot.id,
      ...this.text('title', lot.title),
      ...this.text('description', lot.description),
      status:
        this.notice.formType === 'planning'
          ? 'planned'
          : this.notice.formType === 'competition'
            ? 'active'
            : 'complete',
      mainProcurementCategory: categories[lot.nature ?? ''],
      value: money(lot.value),
      hasOptions: lot.options === undefined ? undefined : true,
      options: lot.options === undefined ? undefined : { description: lot.options },
      hasRenewal: lot.renewals === undefined ? undefined : lot.renewals !== '0',
      renewal: /^\d+$/.test(lot.renewals ?? '') ? { maximumRenewals: Number(lot.renewals) } : undefined,
      contractPeriod: clean({
        startDate: period.start === undefined ? undefined : `${period.start}T00:00:00Z`,
        endDate: period.end === undefined ? undefined : `${period.end}T23:59:59Z`,
        durationInDays: durationInDays(period.length, period.unit),
      }),
      tenderPeriod: lot.tenderDeadline === undefined ? undefined : { endDate: lot.tenderDeadline },
      submissionMethodDetails: lot.submissionUrl,
      techniques: clean({
        hasFrameworkAgreement: lot.framework === undefined ? undefined : lot.framework !== 'none',
        frameworkAgreement: clean({ value: money(lot.frameworkMaximum) }),
        hasDynamicPurchasingSystem: lot.dynamicPurchasing === undefined ? undefined : lot.dynamicPurchasing !== 'none',
      }),
      awardCriteria: {
        criteria: lot.criteria.map((criterion) =>
          clean({
            type: criterion.type?.startsWith('quality') === true ? 'quality' : criterion.type,
            ...this.text('name', criterion.name),
            ...this.text('description', criterion.description),
            numbers:
              criterion.weight === undefined || Number.isNaN(Number(criterion.weight))
                ? undefined
                : [clean({ number: Number(criterion.weight), weight: weights[criterion.weighting ?? ''] })],
          }),
        ),
      },
      hasSustainability: lot.strategic.length === 0 ? undefined : lot.strategic.some((each) => each !== 'none'),
      sustainability: lot.strategic
        .filter((each) => each !== 'none')
        .map((goal) => ({ goal, strategies: ['awardCriteria'] })),
    })
  }

  private items(lot: LotFact): Json[] {
    if (lot.mainCpv === undefined) return []
    return [
      clean({
        id: lot.id,
        relatedLot: lot.id,
        classification: { id: lot.mainCpv, scheme: 'CPV' },
        additionalClassifications: lot.cpv.map((id) => ({ id, scheme: 'CPV' })),
        deliveryAddresses: lot.places.map(addressOf).filter((each) => each !== undefined),
      }),
    ]
  }

  private documents(lots: readonly LotFact[]): Json[] {
    const { notice, context } = this
    const documents: Json[] = []
    if (context.url !== undefined)
      documents.push(
        clean({
          id: 'notice',
          documentType: 'tenderNotice',
          url: context.url,
          datePublished: context.published,
          language: languageCodes[this.main],
        }),
      )
    const urls = new Map<string, { restricted: boolean; lots: string[] }>()
    for (const lot of lots)
      for (const [url, restricted] of [
        [lot.documentsUrl, false],
        [lot.restrictedDocumentsUrl, true],
      ] as const) {
        if (url === undefined) continue
        const entry = urls.get(url) ?? { restricted, lots: [] }
        entry.lots.push(lot.id)
        urls.set(url, entry)
      }
    let count = 0
    for (const [url, entry] of urls)
      documents.push(
        clean({
          id: `documents-${++count}`,
          documentType: 'biddingDocuments',
          url,
          accessDetails: entry.restricted ? 'Restricted.' : undefined,
          relatedLots: lots.length === entry.lots.length ? undefined : entry.lots,
        }),
      )
    return notice.formType === 'planning' && documents.length === 0 ? [] : documents
  }

  private amendments(): Json[] {
    const { change, dispatched } = this.notice
    if (change === undefined) return []
    const texts = change.changes.map((each) => this.plain(each.description)).filter((each) => each !== undefined)
    return [
      clean({
        id: '1',
        date: dispatched,
        rationale: this.plain(change.explanation),
        rationaleClassifications:
          change.reason === undefined ? undefined : [{ id: change.reason, scheme: 'eu-change-corrig-justification' }],
        description: texts.length === 0 ? undefined : texts.join('\n'),
        amendsReleaseID: change.notice,
        releaseID: `${this.notice.noticeId}-${this.notice.version}`,
      }),
    ]
  }

  private awards(): Json[] {
    return this.notice.results.map((result, index) =>
      clean({
        id: awardId(result, index),
        status: result.status === 'selec-w' ? 'active' : result.status === 'clos-nw' ? 'unsuccessful' : 'pending',
        statusDetails: result.reason,
        value: money(result.value),
        suppliers: result.winners.map((each) => clean({ id: each.id, name: this.plain(each.name) })),
        relatedLots: result.lot === undefined ? undefined : [result.lot],
      }),
    )
  }

  private contracts(): Json[] {
    const seen = new Map<string, { [key: string]: Json | undefined }>()
    this.notice.results.forEach((result, index) => {
      for (const contract of result.contracts)
        if (!seen.has(contract.id))
          seen.set(contract.id, {
            id: contract.id,
            awardID: awardId(result, index),
            ...this.text('title', contract.title),
            status: 'active',
            dateSigned: contract.concluded === undefined ? undefined : `${contract.concluded}T00:00:00Z`,
            identifiers: contract.reference === undefined ? undefined : [{ id: contract.reference }],
          })
    })
    return [...seen.values()].map(clean)
  }
}

function awardId(result: ResultFact, index: number): string {
  return result.id ?? `RES-${String(index + 1).padStart(4, '0')}`
}

/** The regulation where one is named, else the directive. */
function legalBasisOf(bases: readonly string[]): Json | undefined {
  const eli = bases.find((basis) => basis.includes('/eli/'))
  if (eli !== undefined) return { id: eli, scheme: 'ELI', uri: eli }
  const [first] = bases
  return first === undefined ? undefined : { id: first, scheme: 'CELEX' }
}

const methods: Readonly<Record<string, string>> = {
  open: 'open',
  'oth-single': 'open',
  restricted: 'selective',
  'neg-w-call': 'selective',
  'comp-dial': 'selective',
  'comp-tend': 'selective',
  innovation: 'selective',
  'oth-mult': 'selective',
  'neg-wo-call': 'limited',
}

const categories: Readonly<Record<string, string>> = { supplies: 'goods', works: 'works', services: 'services' }

const weights: Readonly<Record<string, string>> = {
  'per-exa': 'percentageExact',
  'per-ran': 'percentageRangeMiddle',
  'dec-exa': 'decimalExact',
  'dec-ran': 'decimalRangeMiddle',
  'poi-exa': 'pointsExact',
  'poi-ran': 'pointsRangeMiddle',
  'ord-imp': 'order',
}

/** OCDS wants numbers; a value that a number cannot hold exactly is left out. */
function money(value: MoneyFact | undefined): Json | undefined {
  if (value === undefined) return undefined
  const amount = Number(value.amount)
  if (!Number.isFinite(amount) || Math.abs(amount) > Number.MAX_SAFE_INTEGER / 100) return undefined
  return { amount, currency: value.currency }
}

function identifierOf(organisation: OrganisationFact, name: string | undefined): Json | undefined {
  if (organisation.number === undefined) return undefined
  const norwegian = organisation.address.country === 'NOR' || organisation.address.country === undefined
  return clean({
    id: organisation.number.replaceAll(/\s/g, ''),
    scheme: norwegian ? 'NO-BRC' : undefined,
    legalName: name,
  })
}

function addressOf(place: PlaceFact): Json | undefined {
  const address = clean({
    streetAddress: place.street,
    locality: place.city,
    region: place.region,
    postalCode: place.postCode,
    country: place.country === undefined ? undefined : twoLetterCountry(place.country),
  })
  return Object.keys(address).length === 0 ? undefined : address
}

function durationInDays(length: string | undefined, unit: string | undefined): number | undefined {
  const days = { DAY: 1, WEEK: 7, MONTH: 30, YEAR: 365 }[unit ?? '']
  const number = Number(length)
  return length === undefined || days === undefined || !Number.isFinite(number) ? undefined : Math.round(number * days)
}

/** Without what is undefined or empty: OCDS leaves out what is not known. */
function clean(object: { [key: string]: Json | undefined }): { [key: string]: Json | undefined } {
  const out: { [key: string]: Json | undefined } = {}
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue
    if (Array.isArray(value) && value.length === 0) continue
    if (typeof value === 'object' && !Array.isArray(value)) {
      const inner = clean(value)
      if (Object.keys(inner).length > 0) out[key] = inner
    } else out[key] = value
  }
  return out
}
