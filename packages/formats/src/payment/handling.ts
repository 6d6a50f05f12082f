// EHF Payment between access points: that a package has arrived (RC4), that it could not be handled (RC4b), and what lies beside
// the payment file in the package. The schema has everything optional; what must be there stands in the text of the specification.
import { codeList } from '../codelists/codelist.ts'
import { on, present } from '../definition/rule.ts'
import type { RuleBlock } from '../definition/rule.ts'
import { fixed, group, maybe, one, text as anyText } from '../definition/tree.ts'
import type { View } from '../definition/tree.ts'
import { headerRules } from '../envelope/rules.ts'
import { header } from '../envelope/tree.ts'
import { text } from './iso20022/datatypes.ts'
import { must, should, words } from './wording.ts'

/** Why a package could not be handled; 000 is never sent. */
export const handlingCodes = codeList(
  'EHF Payment handling exception',
  { source: 'EHF Payment G1, Bits and DFØ', version: '1.0' },
  `| 001 The signature of the inner package does not verify
  | 002 The signature of the outer package does not verify
  | 003 The header is wrong
  | 004 Certificate or authentication is not accepted
  | 005 The content cannot be decrypted
  | 006 The metadata is wrong
  | 007 The content is no base64
  | 008 The outer package cannot be opened
  | 009 The inner package cannot be opened
  | 099 Other`,
)

/** RC4: the package has arrived. It carries the header of what arrived. */
export const receptionAcknowledgementTree = group({
  'x:Version': one(fixed('1.0')),
  StandardBusinessDocumentHeader: one(header),
})

/** RC4b: the package could not be handled; nothing has reached the bank. */
export const handlingExceptionTree = group({
  'x:Version': one(fixed('1.0')),
  'x:Exception': one(group({ 'x:Code': one(anyText), 'x:Description': maybe(anyText) })),
  StandardBusinessDocumentHeader: one(header),
})

/** `metadata.xml` in the inner package. */
export const paymentMetadataTree = group({
  'x:Version': one(fixed('1.0')),
  'x:CustomerIdentifier': maybe(text(22)),
  'x:DivisionIdentifier': maybe(anyText),
  'x:UserIdentifier': maybe(text(22)),
})

type Carrying = View<typeof receptionAcknowledgementTree> | View<typeof handlingExceptionTree>

/** The header that is carried: that of the payment, as it was sent. */
export const carriedHeaderRules: readonly RuleBlock<Carrying>[] = headerRules<Carrying>(
  (document) => document.StandardBusinessDocumentHeader,
  false,
)

export const handlingRules: readonly RuleBlock<View<typeof handlingExceptionTree>>[] = [
  on(
    (document: View<typeof handlingExceptionTree>) => present(document['x:Exception']?.['x:Code']),
    [
      must(
        'PAY-RC4B-01',
        words(
          'Feilkoden er tre sifre fra 001 til 099.',
          'Feilkoden er tre siffer frå 001 til 099.',
          'The code of the exception is three digits from 001 to 099.',
        ),
        (code) => /^0(?!00)[0-9]{2}$/.test(code.value),
        { found: (code) => code.value },
      ),
      should(
        'PAY-RC4B-02',
        words('Feilkoden er ukjent.', 'Feilkoden er ukjend.', 'The code of the exception is unknown.'),
        (code) => !/^0(?!00)[0-9]{2}$/.test(code.value) || handlingCodes.codesOn().has(code.value),
        { found: (code) => code.value },
      ),
    ],
  ),
]
