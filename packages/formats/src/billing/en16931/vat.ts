// EN 16931 BR-S, BR-Z, BR-E, BR-AE, BR-IC, BR-G, BR-O, BR-AF (L), BR-AG (M) and BR-B: the VAT categories. The nine share one
// pattern of ten rules, so the pattern is written once and each category says how it differs.
import { absolute, add, compare, equals, isZero, negate, one, shortest, signOf, subtract, zero } from '../../decimal.ts'
import type { Decimal } from '../../decimal.ts'
import { fatal, on, onDocument, once } from '../../definition/rule.ts'
import type { Rule, RuleBlock } from '../../definition/rule.ts'
import type { Text } from '../../language.ts'
import { sentence } from '../wording.ts'
import { taxIsNear } from './totals.ts'
import {
  buyerOf,
  chargeIndicator,
  documentAllowances,
  documentCharges,
  isCategory,
  isVat,
  isVatCategory,
  lineCategories,
  linesOf,
  sellerOf,
  subtotalsOf,
  vatNumbers,
} from '../view.ts'
import type { BillingView, SubtotalCategory, TaxSubtotalView } from '../view.ts'

type Parties = 'seller' | 'seller-vat' | 'seller-vat-and-buyer-vat' | 'seller-and-buyer' | 'none'

interface Category {
  /** Code in UNCL 5305. */
  readonly code: string
  /** Official prefix of the rules. */
  readonly prefix: string
  readonly name: Text
  /** Which tax registrations must be given, or that none may be. */
  readonly parties: Parties
  /** What the rate of a line, an allowance or a charge must be. */
  readonly rate: 'positive' | 'zero' | 'not-negative' | 'absent'
  /** Whether the breakdown is made for each rate, with a tolerance of one, or once, exactly. */
  readonly perRate: boolean
  /** Whether an exemption reason must be given or may not be. */
  readonly reason: 'required' | 'forbidden'
}

const categories: readonly Category[] = [
  {
    code: 'S',
    prefix: 'BR-S',
    name: { nb: 'alminnelig sats (S)', nn: 'alminneleg sats (S)', en: 'standard rated (S)' },
    parties: 'seller',
    rate: 'positive',
    perRate: true,
    reason: 'forbidden',
  },
  {
    code: 'Z',
    prefix: 'BR-Z',
    name: { nb: 'nullsats (Z)', nn: 'nullsats (Z)', en: 'zero rated (Z)' },
    parties: 'seller',
    rate: 'zero',
    perRate: false,
    reason: 'forbidden',
  },
  {
    code: 'E',
    prefix: 'BR-E',
    name: { nb: 'unntatt fra mva. (E)', nn: 'unnateke frå mva. (E)', en: 'exempt from VAT (E)' },
    parties: 'seller',
    rate: 'zero',
    perRate: false,
    reason: 'required',
  },
  {
    code: 'AE',
    prefix: 'BR-AE',
    name: { nb: 'omvendt avgiftsplikt (AE)', nn: 'omvend avgiftsplikt (AE)', en: 'reverse charge (AE)' },
    parties: 'seller-and-buyer',
    rate: 'zero',
    perRate: false,
    reason: 'required',
  },
  {
    code: 'K',
    prefix: 'BR-IC',
    name: { nb: 'levering innenfor EU (K)', nn: 'levering innanfor EU (K)', en: 'intra-community supply (K)' },
    parties: 'seller-vat-and-buyer-vat',
    rate: 'zero',
    perRate: false,
    reason: 'required',
  },
  {
    code: 'G',
    prefix: 'BR-G',
    name: { nb: 'eksport (G)', nn: 'eksport (G)', en: 'export (G)' },
    parties: 'seller-vat',
    rate: 'zero',
    perRate: false,
    reason: 'required',
  },
  {
    code: 'O',
    prefix: 'BR-O',
    name: { nb: 'utenfor mva.-området (O)', nn: 'utanfor mva.-området (O)', en: 'not subject to VAT (O)' },
    parties: 'none',
    rate: 'absent',
    perRate: false,
    reason: 'required',
  },
  {
    code: 'L',
    prefix: 'BR-AF',
    name: { nb: 'kanariøyavgift, IGIC (L)', nn: 'kanariøyavgift, IGIC (L)', en: 'Canary Islands tax, IGIC (L)' },
    parties: 'seller',
    rate: 'not-negative',
    perRate: true,
    reason: 'forbidden',
  },
  {
    code: 'M',
    prefix: 'BR-AG',
    name: {
      nb: 'avgift i Ceuta og Melilla, IPSI (M)',
      nn: 'avgift i Ceuta og Melilla, IPSI (M)',
      en: 'Ceuta and Melilla tax, IPSI (M)',
    },
    parties: 'seller',
    rate: 'not-negative',
    perRate: true,
    reason: 'forbidden',
  },
]

/** Net sums of lines, allowances and charges, by category and by category with rate. */
interface Sums {
  readonly byCategory: ReadonlyMap<string, Decimal>
  readonly byRate: ReadonlyMap<string, Decimal>
}

const rateKey = (code: string, rate: Decimal): string => `${code} ${shortest(rate)}`

/** One walk over the document, so that any number of breakdowns costs no more than the lines. */
const sumsOf = once((document: BillingView): Sums => {
  const byCategory = new Map<string, Decimal>()
  const byRate = new Map<string, Decimal>()
  const put = (code: string | undefined, rate: Decimal | undefined, value: Decimal): void => {
    if (code === undefined) return
    byCategory.set(code, add(byCategory.get(code) ?? zero, value))
    if (rate !== undefined) byRate.set(rateKey(code, rate), add(byRate.get(rateKey(code, rate)) ?? zero, value))
  }
  for (const line of linesOf(document)) {
    const category = line.Item?.ClassifiedTaxCategory
    put(category?.ID?.value, category?.Percent?.decimal, line.LineExtensionAmount?.decimal ?? zero)
  }
  for (const part of document.AllowanceCharge) {
    const amount = part.Amount?.decimal ?? zero
    const sign = chargeIndicator(part)
    const value = sign === true ? amount : sign === false ? negate(amount) : zero
    put(part.TaxCategory?.ID?.value, part.TaxCategory?.Percent?.decimal, value)
  }
  return { byCategory, byRate }
})

const allowanceCategories = once((document: BillingView) =>
  documentAllowances(document).flatMap((part) => part.TaxCategory ?? []),
)
const chargeCategories = once((document: BillingView) =>
  documentCharges(document).flatMap((part) => part.TaxCategory ?? []),
)
const allAllowanceChargeCategories = once((document: BillingView) =>
  document.AllowanceCharge.flatMap((part) => part.TaxCategory ?? []),
)
const subtotalCategories = once((document: BillingView) =>
  subtotalsOf(document).flatMap((part) => part.TaxCategory ?? []),
)

const sellerRegistered = once((document: BillingView): boolean =>
  (sellerOf(document)?.PartyTaxScheme ?? []).some((registration) => registration.CompanyID !== undefined),
)
const sellerVat = once((document: BillingView): boolean => vatNumbers(sellerOf(document)?.PartyTaxScheme).length > 0)
const representativeVat = once(
  (document: BillingView): boolean => vatNumbers(document.TaxRepresentativeParty?.PartyTaxScheme).length > 0,
)
const buyerVat = once((document: BillingView): boolean => vatNumbers(buyerOf(document)?.PartyTaxScheme).length > 0)
const buyerRegistered = (document: BillingView): boolean => buyerOf(document)?.PartyLegalEntity?.CompanyID !== undefined

const partiesAgree: Record<Parties, (document: BillingView) => boolean> = {
  seller: (document) => sellerRegistered(document) || representativeVat(document),
  'seller-vat': (document) => sellerVat(document) || representativeVat(document),
  'seller-vat-and-buyer-vat': (document) => (sellerVat(document) || representativeVat(document)) && buyerVat(document),
  'seller-and-buyer': (document) =>
    (sellerRegistered(document) || representativeVat(document)) && (buyerVat(document) || buyerRegistered(document)),
  none: (document) => !sellerVat(document) && !representativeVat(document) && !buyerVat(document),
}

const partiesText: Record<Parties, Text> = {
  seller: {
    nb: '{BT-31}, {BT-32} eller {BT-63} må oppgis',
    nn: '{BT-31}, {BT-32} eller {BT-63} må oppgjevast',
    en: '{BT-31}, {BT-32} or {BT-63} must be given',
  },
  'seller-vat': {
    nb: '{BT-31} eller {BT-63} må oppgis',
    nn: '{BT-31} eller {BT-63} må oppgjevast',
    en: '{BT-31} or {BT-63} must be given',
  },
  'seller-vat-and-buyer-vat': {
    nb: '{BT-31} eller {BT-63}, og dessuten {BT-48}, må oppgis',
    nn: '{BT-31} eller {BT-63}, og dessutan {BT-48}, må oppgjevast',
    en: '{BT-31} or {BT-63}, and also {BT-48}, must be given',
  },
  'seller-and-buyer': {
    nb: '{BT-31}, {BT-32} eller {BT-63}, og dessuten {BT-48} eller {BT-47}, må oppgis',
    nn: '{BT-31}, {BT-32} eller {BT-63}, og dessutan {BT-48} eller {BT-47}, må oppgjevast',
    en: '{BT-31}, {BT-32} or {BT-63}, and also {BT-48} or {BT-47}, must be given',
  },
  none: {
    nb: '{BT-31}, {BT-63} og {BT-48} kan ikke oppgis',
    nn: '{BT-31}, {BT-63} og {BT-48} kan ikkje oppgjevast',
    en: '{BT-31}, {BT-63} and {BT-48} may not be given',
  },
}

const places = {
  line: { nb: 'en linje', nn: 'ei linje', en: 'a line', rate: 'BT-152' },
  allowance: { nb: 'et fradrag', nn: 'eit frådrag', en: 'an allowance', rate: 'BT-96' },
  charge: { nb: 'et tillegg', nn: 'eit tillegg', en: 'a charge', rate: 'BT-103' },
} as const

function partiesRule(
  category: Category,
  number: string,
  place: keyof typeof places,
  occurs: (document: BillingView) => boolean,
): Rule<BillingView, BillingView> {
  const { nb, nn, en } = places[place]
  const { name, parties } = category
  const text = partiesText[parties]
  return fatal(
    `${category.prefix}-${number}`,
    sentence(
      `Når ${nb} har mva.-kategorien ${name.nb}: ${text.nb}.`,
      `Når ${nn} har mva.-kategorien ${name.nn}: ${text.nn}.`,
      `When ${en} has the VAT category ${name.en}: ${text.en}.`,
    ),
    (document) => !occurs(document) || partiesAgree[parties](document),
    { term: 'BT-31' },
  )
}

function rateRule(
  category: Category,
  number: string,
  place: keyof typeof places,
): Rule<{ readonly Percent?: SubtotalCategory['Percent'] }, BillingView> {
  const { rate: term } = places[place]
  const { name, rate } = category
  const must: Record<Category['rate'], Text> = {
    positive: { nb: 'være større enn 0', nn: 'vere større enn 0', en: 'be greater than 0' },
    zero: { nb: 'være 0', nn: 'vere 0', en: 'be 0' },
    'not-negative': { nb: 'være 0 eller større', nn: 'vere 0 eller større', en: 'be 0 or greater' },
    absent: { nb: 'ikke være oppgitt', nn: 'ikkje vere oppgitt', en: 'not be given' },
  }
  return fatal(
    `${category.prefix}-${number}`,
    sentence(
      `{${term}} må ${must[rate].nb} når mva.-kategorien er ${name.nb}.`,
      `{${term}} må ${must[rate].nn} når mva.-kategorien er ${name.nn}.`,
      `{${term}} must ${must[rate].en} when the VAT category is ${name.en}.`,
    ),
    ({ Percent }) => {
      if (rate === 'absent') return Percent === undefined
      const value = Percent?.decimal
      if (value === undefined) return false
      const sign = signOf(value)
      return rate === 'positive' ? sign > 0 : rate === 'zero' ? sign === 0 : sign >= 0
    },
    { term, found: ({ Percent }) => Percent?.value },
  )
}

interface Breakdown {
  readonly element: SubtotalCategory['element']
  readonly category: SubtotalCategory
  readonly subtotal: TaxSubtotalView
}

/** The breakdowns of a category, judged at their category. */
function breakdownsOf(code: string): (document: BillingView) => readonly Breakdown[] {
  return (document) =>
    subtotalsOf(document).flatMap((subtotal) => {
      const category = subtotal.TaxCategory
      return category !== undefined && isVatCategory(category, code)
        ? [{ element: category.element, category, subtotal }]
        : []
    })
}

function taxableAgrees(category: Category, { category: part, subtotal }: Breakdown, document: BillingView): boolean {
  const taxable = subtotal.TaxableAmount?.decimal
  const sums = sumsOf(document)
  if (!category.perRate) {
    if (linesOf(document).length === 0) return false
    return taxable !== undefined && equals(taxable, sums.byCategory.get(category.code) ?? zero)
  }
  const rate = part.Percent?.decimal
  if (rate === undefined) return true
  const expected = sums.byRate.get(rateKey(category.code, rate))
  // S asks for something at that rate; L and M ask only for lines.
  if (category.code === 'S' ? expected === undefined : linesOf(document).length === 0) return false
  return taxable !== undefined && compare(absolute(subtract(taxable, expected ?? zero)), one) < 0
}

function expectedTaxable(category: Category, { category: part }: Breakdown, document: BillingView): string {
  const rate = part.Percent?.decimal
  const { byCategory, byRate } = sumsOf(document)
  const value =
    category.perRate && rate !== undefined ? byRate.get(rateKey(category.code, rate)) : byCategory.get(category.code)
  return (value ?? zero).toString()
}

function breakdownRule(category: Category): Rule<BillingView, BillingView> {
  const { code, prefix, name, perRate } = category
  if (perRate)
    return fatal(
      `${prefix}-01`,
      sentence(
        `{BG-23} må ha mva.-kategorien ${name.nb} når en linje, et fradrag eller et tillegg har den, og bare da.`,
        `{BG-23} må ha mva.-kategorien ${name.nn} når ei linje, eit frådrag eller eit tillegg har han, og berre då.`,
        `{BG-23} must have the VAT category ${name.en} when a line, an allowance or a charge has it, and only then.`,
      ),
      (document) => {
        // S counts a category whatever its tax scheme; L and M only with the scheme VAT.
        const counts = code === 'S' ? isCategory : isVatCategory
        const used = [...lineCategories(document), ...allAllowanceChargeCategories(document)].some((part) =>
          counts(part, code),
        )
        return used === subtotalCategories(document).some((part) => counts(part, code))
      },
      { term: 'BG-23' },
    )
  return fatal(
    `${prefix}-01`,
    sentence(
      `{BG-23} må ha mva.-kategorien ${name.nb} nøyaktig én gang når den er brukt i dokumentet.`,
      `{BG-23} må ha mva.-kategorien ${name.nn} nøyaktig éin gong når han er brukt i dokumentet.`,
      `{BG-23} must have the VAT category ${name.en} exactly once when it is used in the document.`,
    ),
    (document) => {
      const inBreakdown = subtotalCategories(document).filter((part) => isVatCategory(part, code)).length
      const used =
        inBreakdown > 0 ||
        [...lineCategories(document), ...allAllowanceChargeCategories(document)].some((part) =>
          isVatCategory(part, code),
        )
      return !used || inBreakdown === 1
    },
    { term: 'BG-23' },
  )
}

/** The ten rules that each category has. */
function rulesOf(category: Category): readonly RuleBlock<BillingView>[] {
  const { code, prefix, name, perRate, reason } = category
  const has = (parts: readonly SubtotalCategory[] | readonly { readonly ID?: SubtotalCategory['ID'] }[]): boolean =>
    parts.some((part) => isVatCategory(part, code))
  return [
    onDocument<BillingView>([
      breakdownRule(category),
      code === 'S'
        ? {
            ...partiesRule(category, '02', 'line', (document) => has(lineCategories(document))),
            // A standard rated line whose tax scheme is not VAT fails too.
            holds: (document: BillingView): boolean =>
              !lineCategories(document).some((part) => isCategory(part, 'S')) ||
              (has(lineCategories(document)) && partiesAgree.seller(document)),
          }
        : partiesRule(category, '02', 'line', (document) => has(lineCategories(document))),
      partiesRule(category, '03', 'allowance', (document) => has(allowanceCategories(document))),
      partiesRule(category, '04', 'charge', (document) => has(chargeCategories(document))),
    ]),
    on(
      (document: BillingView) => lineCategories(document).filter((part) => isVatCategory(part, code)),
      [rateRule(category, '05', 'line')],
    ),
    on(
      (document: BillingView) => allowanceCategories(document).filter((part) => isVatCategory(part, code)),
      [rateRule(category, '06', 'allowance')],
    ),
    on(
      (document: BillingView) => chargeCategories(document).filter((part) => isVatCategory(part, code)),
      [rateRule(category, '07', 'charge')],
    ),
    on(breakdownsOf(code), [
      fatal(
        `${prefix}-08`,
        sentence(
          `{BT-116} for ${name.nb} må være lik summen av linjebeløp og tillegg minus fradrag med den kategorien${perRate ? ' og satsen' : ''}.`,
          `{BT-116} for ${name.nn} må vere lik summen av linjebeløp og tillegg minus frådrag med den kategorien${perRate ? ' og satsen' : ''}.`,
          `{BT-116} for ${name.en} must equal the sum of line amounts and charges minus allowances of that category${perRate ? ' and rate' : ''}.`,
        ),
        (part, document: BillingView) => taxableAgrees(category, part, document),
        {
          term: 'BT-116',
          found: ({ subtotal }) => subtotal.TaxableAmount?.value,
          expected: (part, document) => expectedTaxable(category, part, document),
        },
      ),
      fatal(
        `${prefix}-09`,
        perRate
          ? sentence(
              `{BT-117} for ${name.nb} må være {BT-116} × {BT-119} / 100.`,
              `{BT-117} for ${name.nn} må vere {BT-116} × {BT-119} / 100.`,
              `{BT-117} for ${name.en} must be {BT-116} × {BT-119} / 100.`,
            )
          : sentence(
              `{BT-117} for ${name.nb} må være 0.`,
              `{BT-117} for ${name.nn} må vere 0.`,
              `{BT-117} for ${name.en} must be 0.`,
            ),
        ({ category: part, subtotal }) => {
          const tax = subtotal.TaxAmount?.decimal
          return perRate
            ? taxIsNear(tax, subtotal.TaxableAmount?.decimal, part.Percent?.decimal)
            : tax !== undefined && isZero(tax)
        },
        { term: 'BT-117', found: ({ subtotal }) => subtotal.TaxAmount?.value },
      ),
      fatal(
        `${prefix}-10`,
        reason === 'required'
          ? sentence(
              `{BT-120} eller {BT-121} må oppgis for ${name.nb}.`,
              `{BT-120} eller {BT-121} må oppgjevast for ${name.nn}.`,
              `{BT-120} or {BT-121} must be given for ${name.en}.`,
            )
          : sentence(
              `{BT-120} og {BT-121} kan ikke oppgis for ${name.nb}.`,
              `{BT-120} og {BT-121} kan ikkje oppgjevast for ${name.nn}.`,
              `{BT-120} and {BT-121} may not be given for ${name.en}.`,
            ),
        ({ category: part }) =>
          (part.TaxExemptionReason !== undefined || part.TaxExemptionReasonCode !== undefined) ===
          (reason === 'required'),
        { term: 'BT-120' },
      ),
    ]),
  ]
}

const hasBreakdown = (document: BillingView, code: string): boolean =>
  subtotalCategories(document).some((part) => isVatCategory(part, code))

/** BR-O-11 to -14: what is outside VAT stands alone. */
function aloneRule(
  id: string,
  where: Text,
  parts: (document: BillingView) => readonly Pick<SubtotalCategory, 'ID' | 'TaxScheme'>[],
) {
  return fatal<BillingView, BillingView>(
    id,
    sentence(
      `Når {BG-23} har kategorien O (utenfor mva.-området), kan ${where.nb} ikke ha noen annen kategori.`,
      `Når {BG-23} har kategorien O (utanfor mva.-området), kan ${where.nn} ikkje ha nokon annan kategori.`,
      `When {BG-23} has the category O (not subject to VAT), ${where.en} may have no other category.`,
    ),
    (document) =>
      !hasBreakdown(document, 'O') ||
      !parts(document).some((part) => part.ID !== undefined && part.ID.value !== 'O' && isVat(part)),
  )
}

export const vatRules: readonly RuleBlock<BillingView>[] = [
  ...categories.flatMap(rulesOf),
  onDocument<BillingView>([
    aloneRule(
      'BR-O-11',
      { nb: 'mva.-spesifikasjonen', nn: 'mva.-spesifikasjonen', en: 'the VAT breakdown' },
      subtotalCategories,
    ),
    aloneRule('BR-O-12', { nb: 'linjene', nn: 'linjene', en: 'the lines' }, lineCategories),
    aloneRule('BR-O-13', { nb: 'fradragene', nn: 'frådraga', en: 'the allowances' }, allowanceCategories),
    aloneRule('BR-O-14', { nb: 'tilleggene', nn: 'tillegga', en: 'the charges' }, chargeCategories),
    fatal(
      'BR-IC-11',
      sentence(
        '{BT-72} eller {BG-14} må oppgis ved levering innenfor EU (K).',
        '{BT-72} eller {BG-14} må oppgjevast ved levering innanfor EU (K).',
        '{BT-72} or {BG-14} must be given for an intra-community supply (K).',
      ),
      (document) =>
        !hasBreakdown(document, 'K') ||
        (document.Delivery?.ActualDeliveryDate?.text.length ?? 0) > 1 ||
        (document.InvoicePeriod?.element.children.length ?? 0) > 0,
      { term: 'BT-72' },
    ),
    fatal(
      'BR-IC-12',
      sentence(
        '{BT-80} må oppgis ved levering innenfor EU (K).',
        '{BT-80} må oppgjevast ved levering innanfor EU (K).',
        '{BT-80} must be given for an intra-community supply (K).',
      ),
      (document) =>
        !hasBreakdown(document, 'K') ||
        (document.Delivery?.DeliveryLocation?.Address?.Country?.IdentificationCode?.text.length ?? 0) > 1,
      { term: 'BT-80' },
    ),
    fatal(
      'BR-B-01',
      sentence(
        'Kategorien B (delt betaling) gjelder bare innenlands handel i Italia.',
        'Kategorien B (delt betaling) gjeld berre innanlands handel i Italia.',
        'The category B (split payment) is for domestic trade in Italy only.',
      ),
      (document) => !usesAnywhere(document, 'B') || countriesOf(document).every((country) => country === 'IT'),
    ),
    fatal(
      'BR-B-02',
      sentence(
        'Kategoriene B (delt betaling) og S (alminnelig sats) kan ikke brukes i samme dokument.',
        'Kategoriane B (delt betaling) og S (alminneleg sats) kan ikkje brukast i same dokument.',
        'The categories B (split payment) and S (standard rated) may not be used in the same document.',
      ),
      (document) => !usesAnywhere(document, 'B') || !usesAnywhere(document, 'S'),
    ),
  ]),
]

function usesAnywhere(document: BillingView, code: string): boolean {
  return [...lineCategories(document), ...allAllowanceChargeCategories(document), ...subtotalCategories(document)].some(
    (part) => isCategory(part, code),
  )
}

function countriesOf(document: BillingView): string[] {
  return [
    sellerOf(document)?.PostalAddress?.Country?.IdentificationCode,
    buyerOf(document)?.PostalAddress?.Country?.IdentificationCode,
    document.TaxRepresentativeParty?.PostalAddress?.Country?.IdentificationCode,
    document.Delivery?.DeliveryLocation?.Address?.Country?.IdentificationCode,
    ...linesOf(document).map((line) => line.Item?.OriginCountry?.IdentificationCode),
  ].flatMap((country) => country?.text ?? [])
}
