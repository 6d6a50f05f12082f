// EN 16931 UBL-SR: what occurs at most once although UBL allows more, counted across elements. Those that concern one
// element in its own parent stand in the tree.
import { fatal, on, onDocument, once, present, warning } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import type { Text } from '../../language.ts'
import { sentence } from '../wording.ts'
import { documentAllowances, documentCharges, isCreditNote, linesOf, sellerOf, buyerOf } from '../view.ts'
import type { BillingView } from '../view.ts'
import type { XmlElement } from '../../xml/index.ts'

function atMostOnce(term: string): Text {
  return sentence(
    `{${term}} kan stå høyst én gang.`,
    `{${term}} kan stå høgst éin gong.`,
    `{${term}} may occur at most once.`,
  )
}

/** How often elements of these names, one inside the other, occur below an element. */
function countOf(element: XmlElement | undefined, ...path: readonly string[]): number {
  if (element === undefined) return 0
  const [name, ...rest] = path
  if (name === undefined) return 1
  let count = 0
  for (const child of element.children) if (child.local === name) count += countOf(child, ...rest)
  return count
}

const distinct = (values: readonly (string | undefined)[]): number =>
  new Set(values.filter((value) => value !== undefined)).size

const invoicedObjects = (document: BillingView) =>
  document.AdditionalDocumentReference.filter((reference) => reference.DocumentTypeCode?.text === '130')

const taxRegistrations = once((document: BillingView) => sellerOf(document)?.PartyTaxScheme ?? [])
const schemeId = (part: ReturnType<typeof taxRegistrations>[number]): string | undefined =>
  part.TaxScheme?.ID?.text.toUpperCase()

const payeeDiffers = (name: readonly (string | undefined)[], seller: string | undefined): boolean =>
  seller !== undefined && name.some((each) => each !== undefined && each !== seller)

export const syntaxRules: readonly RuleBlock<BillingView>[] = [
  onDocument<BillingView>([
    fatal(
      'UBL-SR-04',
      atMostOnce('BT-18'),
      (document) =>
        document.AdditionalDocumentReference.filter(
          (reference) => reference.DocumentTypeCode?.text === '130' && reference.ID !== undefined,
        ).length <= 1,
    ),
    fatal(
      'UBL-SR-12',
      atMostOnce('BT-31'),
      (document) =>
        taxRegistrations(document).filter((part) => schemeId(part) === 'VAT' && part.CompanyID !== undefined).length <=
        1,
    ),
    fatal(
      'UBL-SR-13',
      atMostOnce('BT-32'),
      (document) =>
        taxRegistrations(document).filter(
          (part) => schemeId(part) !== undefined && schemeId(part) !== 'VAT' && part.CompanyID !== undefined,
        ).length <= 1,
    ),
    fatal(
      'UBL-SR-18',
      atMostOnce('BT-48'),
      (document) =>
        (buyerOf(document)?.PartyTaxScheme ?? []).filter(
          (part) => schemeId(part) === 'VAT' && part.CompanyID !== undefined,
        ).length <= 1,
    ),
    fatal(
      'UBL-SR-29',
      atMostOnce('BT-90'),
      (document) =>
        [
          ...(sellerOf(document)?.PartyIdentification ?? []),
          ...[buyerOf(document)?.PartyIdentification].flatMap((part) => part ?? []),
          ...(document.PayeeParty?.PartyIdentification ?? []),
        ].filter(({ ID }) => ID?.attribute('schemeID')?.toUpperCase() === 'SEPA').length <= 1,
    ),
    fatal(
      'UBL-SR-44',
      sentence(
        '{BT-83} må være den samme i alle betalingsmåter.',
        '{BT-83} må vere den same i alle betalingsmåtar.',
        '{BT-83} must be the same in all payment means.',
      ),
      (document) => distinct(document.PaymentMeans.map((means) => means.PaymentID?.text)) <= 1,
      { term: 'BT-83' },
    ),
    fatal(
      'UBL-SR-45',
      atMostOnce('BT-9'),
      (document) => document.PaymentMeans.filter((means) => countOf(means.element, 'PaymentDueDate') > 0).length <= 1,
    ),
    fatal(
      'UBL-SR-46',
      atMostOnce('BT-82'),
      (document) =>
        document.PaymentMeans.filter((means) => means.PaymentMeansCode?.attribute('name') !== undefined).length <= 1,
    ),
    fatal(
      'UBL-SR-47',
      sentence(
        '{BT-81} må være den samme i alle betalingsmåter.',
        '{BT-81} må vere den same i alle betalingsmåtar.',
        '{BT-81} must be the same in all payment means.',
      ),
      (document) => distinct(document.PaymentMeans.map((means) => means.PaymentMeansCode?.text)) <= 1,
      { term: 'BT-81' },
    ),
    fatal(
      'UBL-SR-54',
      atMostOnce('BG-18'),
      (document) => document.PaymentMeans.filter((means) => means.CardAccount).length <= 1,
      {
        from: '2026-02-23',
      },
    ),
    fatal(
      'UBL-SR-55',
      atMostOnce('BG-19'),
      (document) => document.PaymentMeans.filter((means) => means.PaymentMandate).length <= 1,
      {
        from: '2026-02-23',
      },
    ),
  ]),
  on(
    (document: BillingView) => document.AdditionalDocumentReference,
    [
      fatal(
        'UBL-SR-43',
        sentence(
          'Skjema og dokumenttype brukes bare for {BT-18} (type 130), og for prosjekt i kreditnota (type 50).',
          'Skjema og dokumenttype blir berre brukte for {BT-18} (type 130), og for prosjekt i kreditnota (type 50).',
          'Scheme and document type are used only for {BT-18} (type 130), and for a project in a credit note (type 50).',
        ),
        (reference, document) => {
          const type = reference.DocumentTypeCode?.text
          if (type === '130' || (isCreditNote(document) && type === '50')) return true
          return type === undefined && reference.ID?.attribute('schemeID') === undefined
        },
        { term: 'BT-18' },
      ),
    ],
  ),
  onDocument<BillingView>([
    warning(
      'UBL-CR-002',
      sentence('UBL-versjonen skal være 2.1.', 'UBL-versjonen skal vere 2.1.', 'The UBL version should be 2.1.'),
      (document) => document.UBLVersionID === undefined || document.UBLVersionID.text === '2.1',
      { found: (document) => document.UBLVersionID?.value },
    ),
    warning(
      'UBL-CR-665',
      sentence(
        'Skjema for {BT-122} skal bare brukes for {BT-18} (type 130).',
        'Skjema for {BT-122} skal berre brukast for {BT-18} (type 130).',
        'A scheme for {BT-122} should be used only for {BT-18} (type 130).',
      ),
      (document) =>
        document.AdditionalDocumentReference.every(
          (reference) =>
            reference.DocumentTypeCode?.text === '130' || reference.ID?.attribute('schemeID') === undefined,
        ),
    ),
    fatal(
      'UBL-CR-666',
      sentence('{BT-18} skal ikke ha vedlegg.', '{BT-18} skal ikkje ha vedlegg.', '{BT-18} should have no attachment.'),
      (document) => invoicedObjects(document).every((reference) => reference.Attachment === undefined),
    ),
    fatal(
      'UBL-CR-673',
      sentence(
        '{BT-18} skal ikke ha beskrivelse.',
        '{BT-18} skal ikkje ha skildring.',
        '{BT-18} should have no description.',
      ),
      (document) => invoicedObjects(document).every((reference) => reference.DocumentDescription === undefined),
    ),
  ]),
  on(documentAllowances, [
    fatal('UBL-SR-30', atMostOnce('BT-97'), (part) => countOf(part.element, 'AllowanceChargeReason') <= 1),
  ]),
  on(documentCharges, [
    fatal('UBL-SR-31', atMostOnce('BT-104'), (part) => countOf(part.element, 'AllowanceChargeReason') <= 1),
  ]),
  on(linesOf, [
    fatal(
      'UBL-SR-48',
      sentence(
        'En linje må ha nøyaktig én {BG-30}.',
        'Ei linje må ha nøyaktig éin {BG-30}.',
        'A line must have exactly one {BG-30}.',
      ),
      (line) => countOf(line.element, 'Item', 'ClassifiedTaxCategory') === 1,
    ),
  ]),
  on(
    (document: BillingView) => present(document.PayeeParty),
    [
      fatal(
        'UBL-SR-19',
        payeeText('BT-59'),
        (payee, document) => countOf(payee.element, 'PartyName', 'Name') <= 1 && isAnother(payee, document),
      ),
      fatal(
        'UBL-SR-20',
        payeeText('BT-60'),
        (payee, document) =>
          payee.PartyIdentification.filter(({ ID }) => {
            const scheme = ID?.attribute('schemeID')
            return scheme !== undefined && scheme.toUpperCase() !== 'SEPA'
          }).length <= 1 && isAnother(payee, document),
      ),
      fatal(
        'UBL-SR-21',
        payeeText('BT-61'),
        (payee, document) => countOf(payee.element, 'PartyLegalEntity', 'CompanyID') <= 1 && isAnother(payee, document),
      ),
    ],
  ),
]

function isAnother(payee: NonNullable<BillingView['PayeeParty']>, document: BillingView): boolean {
  return payeeDiffers(
    payee.PartyName.map(({ Name }) => Name?.text),
    sellerOf(document)?.PartyLegalEntity?.RegistrationName?.text,
  )
}

function payeeText(term: string): Text {
  return sentence(
    `{${term}} kan stå høyst én gang, og betalingsmottakeren må være en annen enn selgeren.`,
    `{${term}} kan stå høgst éin gong, og betalingsmottakaren må vere ein annan enn seljaren.`,
    `{${term}} may occur at most once, and the payee must be another than the seller.`,
  )
}
