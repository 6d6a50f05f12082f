// PEPPOL-EN16931-R001 to R020, R053 to R061, R080 and P0100 to P0112: the document as a whole.
import { signOf } from '../../decimal.ts'
import { fatal, on, onDocument, present } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import { uncl1001Cn, uncl1001Inv } from '../../codelists/uncefact.ts'
import { codeList } from '../../codelists/codelist.ts'
import type { CodeList } from '../../codelists/codelist.ts'
import { mustBeGiven, sentence } from '../wording.ts'
import { buyerOf, isCreditNote, sellerOf } from '../view.ts'
import type { BillingView } from '../view.ts'
import { bothAreGerman } from './countries.ts'

/** What sets one profile of Peppol billing apart from another. */
export interface Profile {
  /** What a CustomizationID begins with. */
  readonly customization: string
  /** Allowed ProfileIDs, and those that are allowed from 17 August 2026. */
  readonly profiles: readonly string[]
  readonly profilesFrom2026: readonly string[]
  readonly invoiceTypes: CodeList
  readonly creditNoteTypes: CodeList
  /** Whether invoice types 326 and 384 are kept for German trade (P0112). */
  readonly germanTypes: boolean
}

export const billingProfile: Profile = {
  customization: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  profiles: ['urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'],
  profilesFrom2026: [
    'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
    'urn:peppol:france:billing:regulated',
    'urn:peppol:france:billing:non-regulated',
    'urn:peppol:bis:billing_with_response',
  ],
  invoiceTypes: uncl1001Inv,
  creditNoteTypes: uncl1001Cn,
  germanTypes: true,
}

const selfBilled = (id: string, codes: string): CodeList =>
  codeList(id, { source: 'UNTDID 1001, as Peppol Self-billing 3.0 uses it', version: 'Peppol 2026.5' }, codes)

/** Invoices that the buyer writes for the seller. */
export const selfBillingProfile: Profile = {
  customization: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0',
  profiles: ['urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0'],
  profilesFrom2026: ['urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0'],
  invoiceTypes: selfBilled('UNCL1001-selfbilling-inv', '389 527'),
  creditNoteTypes: selfBilled('UNCL1001-selfbilling-cn', '261'),
  germanTypes: false,
}

const spring2026 = '2026-08-17'
const text = (leaf: Leaf | undefined): string => leaf?.value ?? ''

const profileText = sentence(
  '{BT-23} må være en profil som er godkjent for dokumenttypen.',
  '{BT-23} må vere ein profil som er godkjend for dokumenttypen.',
  '{BT-23} must be a profile that is approved for the document type.',
)

function customizationText(begins: string) {
  return sentence(
    `{BT-24} må begynne med «${begins}».`,
    `{BT-24} må byrje med «${begins}».`,
    `{BT-24} must begin with "${begins}".`,
  )
}

const typeText = sentence(
  '{BT-3} må være en av kodene som profilen tillater.',
  '{BT-3} må vere ein av kodane som profilen tillèt.',
  '{BT-3} must be one of the codes that the profile allows.',
)

/** Amounts of VAT in a currency. */
function taxIn(document: BillingView, currency: Leaf | undefined): readonly (Leaf | undefined)[] {
  return document.TaxTotal.filter(
    (total) => total.TaxAmount !== undefined && total.TaxAmount.attribute('currencyID') === currency?.value,
  ).map((total) => total.TaxAmount)
}

/** Whether some amount in each currency is on the same side of zero (R055). */
function sameSign(document: BillingView): boolean {
  const accounting = taxIn(document, document.TaxCurrencyCode)
  const own = taxIn(document, document.DocumentCurrencyCode)
  const any = (leaves: readonly (Leaf | undefined)[], holds: (sign: number) => boolean): boolean =>
    leaves.some((leaf) => leaf?.decimal !== undefined && holds(signOf(leaf.decimal)))
  const below = (sign: number): boolean => sign <= 0
  const above = (sign: number): boolean => sign >= 0
  return (any(accounting, below) && any(own, below)) || (any(accounting, above) && any(own, above))
}

/** Rules of the document as a whole, for a profile of Peppol billing. */
export function documentRules(profile: Profile): readonly RuleBlock<BillingView>[] {
  const known = new Set(profile.profiles)
  const knownFrom2026 = new Set(profile.profilesFrom2026)
  const foundProfile = { term: 'BT-23', found: (document: BillingView) => document.ProfileID?.value }
  const foundCustomization = { term: 'BT-24', found: (document: BillingView) => document.CustomizationID?.value }
  const begins = (document: BillingView): boolean => text(document.CustomizationID).startsWith(profile.customization)
  const typeRules = (id: string, list: CodeList) => [
    fatal(
      id,
      typeText,
      (code: Leaf, document: BillingView) => !known.has(text(document.ProfileID)) || list.codesOn().has(code.value),
      { until: spring2026, term: 'BT-3', found: (code) => code.value },
    ),
    fatal(
      id,
      typeText,
      (code: Leaf, document: BillingView) =>
        !knownFrom2026.has(text(document.ProfileID)) || list.codesOn().has(code.value),
      { from: spring2026, term: 'BT-3', found: (code) => code.value },
    ),
  ]
  return [
    onDocument<BillingView>([
      fatal('PEPPOL-EN16931-R001', mustBeGiven('BT-23'), (document) => document.ProfileID !== undefined, {
        term: 'BT-23',
      }),
      fatal('PEPPOL-EN16931-R007', profileText, (document) => known.has(text(document.ProfileID)), {
        until: spring2026,
        ...foundProfile,
      }),
      fatal('PEPPOL-EN16931-R007', profileText, (document) => knownFrom2026.has(text(document.ProfileID)), {
        from: spring2026,
        ...foundProfile,
      }),
      fatal(
        'PEPPOL-EN16931-R002',
        sentence(
          '{BT-22} kan stå høyst én gang, unntatt mellom tyske virksomheter.',
          '{BT-22} kan stå høgst éin gong, unnateke mellom tyske verksemder.',
          '{BT-22} may occur at most once, except between German organisations.',
        ),
        (document) => document.Note.length <= 1 || bothAreGerman(document),
        { term: 'BT-22' },
      ),
      fatal(
        'PEPPOL-EN16931-R003',
        sentence(
          '{BT-10} eller {BT-13} må være oppgitt.',
          '{BT-10} eller {BT-13} må vere oppgitt.',
          '{BT-10} or {BT-13} must be given.',
        ),
        (document) => document.BuyerReference !== undefined || document.OrderReference?.ID !== undefined,
        { term: 'BT-10' },
      ),
      fatal('PEPPOL-EN16931-R004', customizationText(profile.customization), begins, {
        until: spring2026,
        ...foundCustomization,
      }),
      fatal(
        'PEPPOL-EN16931-R004',
        customizationText(profile.customization),
        (document) => begins(document) && !text(document.CustomizationID).includes('::'),
        { from: spring2026, ...foundCustomization },
      ),
      fatal(
        'PEPPOL-EN16931-R053',
        sentence(
          'Det må være nøyaktig én mva.-sum med {BG-23}.',
          'Det må vere nøyaktig éin mva.-sum med {BG-23}.',
          'There must be exactly one VAT total with {BG-23}.',
        ),
        (document) => document.TaxTotal.filter((total) => total.TaxSubtotal.length > 0).length === 1,
        { term: 'BT-110' },
      ),
      fatal(
        'PEPPOL-EN16931-R054',
        sentence(
          'Det må være nøyaktig én mva.-sum uten {BG-23} når {BT-6} er oppgitt, og ellers ingen.',
          'Det må vere nøyaktig éin mva.-sum utan {BG-23} når {BT-6} er oppgitt, og elles ingen.',
          'There must be exactly one VAT total without {BG-23} when {BT-6} is given, and otherwise none.',
        ),
        (document) =>
          document.TaxTotal.filter((total) => total.TaxSubtotal.length === 0).length ===
          (document.TaxCurrencyCode === undefined ? 0 : 1),
        { term: 'BT-111' },
      ),
      fatal(
        'PEPPOL-EN16931-R055',
        sentence(
          '{BT-110} og {BT-111} må ha samme fortegn.',
          '{BT-110} og {BT-111} må ha same forteikn.',
          '{BT-110} and {BT-111} must have the same sign.',
        ),
        (document) => document.TaxCurrencyCode === undefined || sameSign(document),
        { term: 'BT-111' },
      ),
    ]),
    on(
      (document: BillingView) => (isCreditNote(document) ? [document] : []),
      [
        fatal(
          'PEPPOL-EN16931-R080',
          sentence(
            '{BT-11} kan stå høyst én gang (dokumenttype 50).',
            '{BT-11} kan stå høgst éin gong (dokumenttype 50).',
            '{BT-11} may occur at most once (document type 50).',
          ),
          (document) =>
            document.AdditionalDocumentReference.filter((reference) => reference.DocumentTypeCode?.text === '50')
              .length <= 1,
          { term: 'BT-11' },
        ),
      ],
    ),
    on(
      (document: BillingView) => present(document.TaxCurrencyCode),
      [
        fatal(
          'PEPPOL-EN16931-R005',
          sentence(
            '{BT-6} må være en annen enn {BT-5}.',
            '{BT-6} må vere ein annan enn {BT-5}.',
            '{BT-6} must differ from {BT-5}.',
          ),
          (currency, document) => currency.value !== document.DocumentCurrencyCode?.value,
          { term: 'BT-6', found: (currency) => currency.value },
        ),
      ],
    ),
    on(
      (document: BillingView) => present(buyerOf(document)),
      [
        fatal('PEPPOL-EN16931-R010', mustBeGiven('BT-49'), (party) => party.EndpointID !== undefined, {
          term: 'BT-49',
        }),
      ],
    ),
    on(
      (document: BillingView) => present(sellerOf(document)),
      [
        fatal('PEPPOL-EN16931-R020', mustBeGiven('BT-34'), (party) => party.EndpointID !== undefined, {
          term: 'BT-34',
        }),
      ],
    ),
    on(
      (document: BillingView) =>
        document.PaymentMeans.filter((means) => ['49', '59'].includes(text(means.PaymentMeansCode))),
      [
        fatal(
          'PEPPOL-EN16931-R061',
          sentence(
            '{BT-89} må oppgis ved direkte debitering.',
            '{BT-89} må oppgjevast ved direkte debitering.',
            '{BT-89} must be given for direct debit.',
          ),
          (means) => means.PaymentMandate?.ID !== undefined,
          { term: 'BT-89' },
        ),
      ],
    ),
    on(
      (document: BillingView) => ('InvoiceTypeCode' in document ? present(document.InvoiceTypeCode) : []),
      [
        ...typeRules('PEPPOL-EN16931-P0100', profile.invoiceTypes),
        ...(profile.germanTypes
          ? [
              fatal(
                'PEPPOL-EN16931-P0112',
                sentence(
                  '{BT-3} kan bare være 326 eller 384 mellom tyske virksomheter.',
                  '{BT-3} kan berre vere 326 eller 384 mellom tyske verksemder.',
                  '{BT-3} may be 326 or 384 only between German organisations.',
                ),
                (code: Leaf, document: BillingView) =>
                  (code.value !== '326' && code.value !== '384') || bothAreGerman(document),
                { term: 'BT-3', found: (code) => code.value },
              ),
            ]
          : []),
      ],
    ),
    on(
      (document: BillingView) =>
        'CreditNoteTypeCode' in document ? present(document.CreditNoteTypeCode as Leaf | undefined) : [],
      typeRules('PEPPOL-EN16931-P0101', profile.creditNoteTypes),
    ),
  ]
}
