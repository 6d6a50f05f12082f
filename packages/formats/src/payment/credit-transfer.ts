// What a payment instruction must hold to beyond its schema: the rules of ISO 20022 for pain.001 and of Norwegian banks (Bits).
import { iso3166, iso4217 } from '../codelists/iso.ts'
import { add, compare, equals, parseDecimal, signOf, subtract, zero } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import { everyOne } from '../definition/anywhere.ts'
import { isDate } from '../definition/datatype.ts'
import type { Leaf } from '../definition/leaf.ts'
import { on, once, present } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import { group, one } from '../definition/tree.ts'
import type { View } from '../definition/tree.ts'
import {
  isBic,
  isIbanOfItsCountry,
  isKid,
  isNorwegianAccount,
  isCreditorReference,
  norwegianAccountIn,
} from '../identifiers/bank.ts'
import { customerCreditTransferInitiation as initiation2009 } from './iso20022/2009/credit-transfer.ts'
import { customerCreditTransferInitiation as initiation2019 } from './iso20022/2019/credit-transfer.ts'
import { must, should, words } from './wording.ts'

export const creditTransferTree03 = group({ CstmrCdtTrfInitn: one(initiation2009) })
export const creditTransferTree09 = group({ CstmrCdtTrfInitn: one(initiation2019) })

type CreditTransferView = View<typeof creditTransferTree03> | View<typeof creditTransferTree09>
type Instruction = NonNullable<CreditTransferView['CstmrCdtTrfInitn']>['PmtInf'][number]
type Transfer = Instruction['CdtTrfTxInf'][number]
type Account = NonNullable<Transfer['CdtrAcct']>
type Structured = NonNullable<Transfer['RmtInf']>['Strd'][number]

const headerOf = (document: CreditTransferView) => document.CstmrCdtTrfInitn?.GrpHdr
const instructionsOf = (document: CreditTransferView): readonly Instruction[] => document.CstmrCdtTrfInitn?.PmtInf ?? []
const transfersIn = (instruction: Instruction): readonly Transfer[] => instruction.CdtTrfTxInf

/** What the transfer is counted with in a control sum: its amount, whatever the currency. */
function amountOf(transfer: Transfer): Leaf<'Ccy'> | undefined {
  return transfer.Amt?.InstdAmt ?? transfer.Amt?.EqvtAmt?.Amt
}

function total(transfers: readonly Transfer[]): Decimal {
  return transfers.reduce((sum, transfer) => add(sum, amountOf(transfer)?.decimal ?? zero), zero)
}

const transfersOf = once((document: CreditTransferView): readonly { transfer: Transfer; instruction: Instruction }[] =>
  instructionsOf(document).flatMap((instruction) =>
    transfersIn(instruction).map((transfer) => ({ transfer, instruction })),
  ),
)
const totals = once((document: CreditTransferView) => {
  const transfers = transfersOf(document).map(({ transfer }) => transfer)
  return { count: transfers.length, sum: total(transfers) }
})

const eachTransfer = (document: CreditTransferView): readonly Transfer[] =>
  transfersOf(document).map(({ transfer }) => transfer)

/** How often each identifier stands in the document. */
const timesUsed = once((document: CreditTransferView) => {
  const count = (ids: readonly (string | undefined)[]) => {
    const times = new Map<string, number>()
    for (const id of ids) if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1)
    return times
  }
  return {
    instructions: count(instructionsOf(document).map(({ PmtInfId }) => PmtInfId?.value)),
    transfers: count(eachTransfer(document).map(({ PmtId }) => PmtId?.EndToEndId?.value)),
  }
})

const isCount = (leaf: Leaf | undefined, count: number): boolean =>
  leaf === undefined || leaf.value === '' || Number(leaf.value) === count
const isSum = (leaf: Leaf | undefined, sum: Decimal): boolean =>
  leaf?.decimal === undefined || equals(leaf.decimal, sum)

/** The account as its holder knows it. */
function numberOf(account: Account | undefined): string | undefined {
  return account?.Id?.IBAN?.value ?? account?.Id?.Othr?.Id?.value
}

/** The Norwegian account number that an account is given with: as BBAN, or in an IBAN. */
function norwegianNumberOf(account: Account | undefined): string | undefined {
  const iban = account?.Id?.IBAN?.value
  if (iban !== undefined) return norwegianAccountIn(iban)
  const other = account?.Id?.Othr
  return other?.SchmeNm?.Cd?.value === 'BBAN' ? other.Id?.value : undefined
}

const accountsOf = once((document: CreditTransferView): readonly Account[] => [
  ...instructionsOf(document).flatMap(({ DbtrAcct }) => present<Account>(DbtrAcct)),
  ...eachTransfer(document).flatMap(({ CdtrAcct }) => present<Account>(CdtrAcct)),
])

/** Currencies whose amounts have another number of decimals than two (ISO 4217). */
const decimalsOf = new Map<string, number>([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
])

function fitsCurrency(amount: Leaf<'Ccy'>): boolean {
  const value = amount.decimal
  if (value === undefined) return true
  const decimals = decimalsOf.get(amount.attribute('Ccy') ?? '') ?? 2
  return (amount.value.split('.')[1] ?? '').replace(/0+$/, '').length <= decimals
}

const referenceOf = (structured: Structured): Leaf | undefined => structured.CdtrRefInf?.Ref
const isScor = (structured: Structured): boolean => structured.CdtrRefInf?.Tp?.CdOrPrtry?.Cd?.value === 'SCOR'
const isCreditNote = (structured: Structured): boolean =>
  structured.RfrdDocInf.some((document) => document.Tp?.CdOrPrtry?.Cd?.value === 'CREN')

const amountsIn = (structured: Structured): { paid: Leaf<'Ccy'> | undefined; credited: Leaf<'Ccy'> | undefined } => ({
  paid: structured.RfrdDocAmt?.RmtdAmt,
  credited: structured.RfrdDocAmt?.CdtNoteAmt,
})

/** Invoices less credit notes; undefined where not every part says its amount in the currency of the transfer. */
function documentsTotal(transfer: Transfer): Decimal | undefined {
  const parts = transfer.RmtInf?.Strd ?? []
  const currency = transfer.Amt?.InstdAmt?.attribute('Ccy')
  if (parts.length === 0 || currency === undefined) return undefined
  let sum = zero
  for (const part of parts) {
    const { paid, credited } = amountsIn(part)
    if (paid === undefined && credited === undefined) return undefined
    for (const amount of present(paid, credited))
      if (amount.attribute('Ccy') !== currency || amount.decimal === undefined) return undefined
    sum = subtract(add(sum, paid?.decimal ?? zero), credited?.decimal ?? zero)
  }
  return sum
}

function remittancesIn(transfer: Transfer): readonly Structured[] {
  return transfer.RmtInf?.Strd ?? []
}

const remittancesOf = (document: CreditTransferView): readonly Structured[] =>
  eachTransfer(document).flatMap(remittancesIn)

/** The transfers with the Norwegian number of the payee's account. */
const norwegianReferences = (
  document: CreditTransferView,
): readonly (Structured & { readonly element: Place['element'] })[] =>
  eachTransfer(document).flatMap((transfer) => {
    const number = norwegianNumberOf(transfer.CdtrAcct)
    return number === undefined ? [] : (transfer.RmtInf?.Strd ?? []).filter((part) => isScor(part))
  })

/** The day on which a transfer is to be carried out: version 9 has a choice of day and instant. */
export function executionDayOf(instruction: Instruction): string | undefined {
  const date = instruction.ReqdExctnDt
  if (date === undefined) return undefined
  if ('value' in date) return date.value.slice(0, 10)
  return (date.Dt?.value ?? date.DtTm?.value)?.slice(0, 10)
}

function isWeekend(day: string): boolean {
  return isDate(day) && [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

const countries = everyOne('Ctry', 'CtryOfRes')
const currencies = everyOne('Ccy')
const banks = everyOne('BIC', 'BICFI', 'AnyBIC', 'BICOrBEI')

/** Codes of lists that stand outside the messages, in any message. */
export const codeRules: readonly RuleBlock<Place>[] = [
  on(countries, [
    should(
      'PAY-CODE-01',
      words(
        'En landkode bør være fra ISO 3166.',
        'Ein landkode bør vere frå ISO 3166.',
        'A country code should be from ISO 3166.',
      ),
      (leaf: Leaf) => leaf.value === '' || iso3166.codesOn().has(leaf.value),
      { found: (leaf) => leaf.value },
    ),
  ]),
  on(currencies, [
    should(
      'PAY-CODE-02',
      words(
        'En valutakode bør være fra ISO 4217.',
        'Ein valutakode bør vere frå ISO 4217.',
        'A currency code should be from ISO 4217.',
      ),
      (leaf: Leaf) => leaf.value === '' || iso4217.codesOn().has(leaf.value),
      { found: (leaf) => leaf.value },
    ),
  ]),
]

export const bankRules: readonly RuleBlock<Place>[] = [
  on(banks, [
    should(
      'PAY-CODE-03',
      words(
        'Femte og sjette tegn i en BIC er landet til banken (ISO 3166).',
        'Femte og sjette teikn i ein BIC er landet til banken (ISO 3166).',
        'The fifth and sixth characters of a BIC are the country of the bank (ISO 3166).',
      ),
      (leaf: Leaf) => !isBic(leaf.value) || isCountryOfBank(leaf.value.slice(4, 6)),
      { found: (leaf) => leaf.value },
    ),
  ]),
]

/** BIC has a code for Kosovo too, which ISO 3166 has not. */
function isCountryOfBank(code: string): boolean {
  return code === 'XK' || iso3166.codesOn().has(code)
}

export const creditTransferRules: readonly RuleBlock<CreditTransferView>[] = [
  on(
    (document: CreditTransferView) => present(headerOf(document)),
    [
      must(
        'PAY-PAIN001-01',
        words(
          'Antall transaksjoner i hodet må være antallet i filen.',
          'Talet på transaksjonar i hovudet må vere talet i fila.',
          'The number of transactions in the header must be the number in the file.',
        ),
        (header, document) => isCount(header.NbOfTxs, totals(document).count),
        { found: ({ NbOfTxs }) => NbOfTxs?.value, expected: (_, document) => String(totals(document).count) },
      ),
      must(
        'PAY-PAIN001-02',
        words(
          'Kontrollsummen i hodet må være summen av alle beløp i filen.',
          'Kontrollsummen i hovudet må vere summen av alle beløp i fila.',
          'The control sum in the header must be the sum of all amounts in the file.',
        ),
        (header, document) => isSum(header.CtrlSum, totals(document).sum),
        { found: ({ CtrlSum }) => CtrlSum?.value, expected: (_, document) => totals(document).sum.toString() },
      ),
      should(
        'PAY-PAIN001-03',
        words(
          'Avsenderen bør være oppgitt med kundenummer (CUST) eller avtale i banken (BANK).',
          'Avsendaren bør vere oppgitt med kundenummer (CUST) eller avtale i banken (BANK).',
          'The initiating party should be given with its customer number (CUST) or its agreement with the bank (BANK).',
        ),
        ({ InitgPty }) =>
          (InitgPty?.Id?.OrgId?.Othr ?? []).some((other) => ['CUST', 'BANK'].includes(other.SchmeNm?.Cd?.value ?? '')),
      ),
    ],
  ),
  on(instructionsOf, [
    must(
      'PAY-PAIN001-04',
      words(
        'Antall transaksjoner i en betaling må være antallet som står i den.',
        'Talet på transaksjonar i ei betaling må vere talet som står i ho.',
        'The number of transactions of a payment must be the number that stand in it.',
      ),
      (instruction) => isCount(instruction.NbOfTxs, transfersIn(instruction).length),
      { found: ({ NbOfTxs }) => NbOfTxs?.value, expected: (instruction) => String(transfersIn(instruction).length) },
    ),
    must(
      'PAY-PAIN001-05',
      words(
        'Kontrollsummen i en betaling må være summen av beløpene i den.',
        'Kontrollsummen i ei betaling må vere summen av beløpa i ho.',
        'The control sum of a payment must be the sum of its amounts.',
      ),
      (instruction) => isSum(instruction.CtrlSum, total(transfersIn(instruction))),
      {
        found: ({ CtrlSum }) => CtrlSum?.value,
        expected: (instruction) => total(transfersIn(instruction)).toString(),
      },
    ),
    must(
      'PAY-PAIN001-06',
      words(
        'Referansen til en betaling (PmtInfId) kan bare brukes én gang.',
        'Referansen til ei betaling (PmtInfId) kan berre brukast éin gong.',
        'The identification of a payment (PmtInfId) may be used only once.',
      ),
      ({ PmtInfId }, document) => PmtInfId === undefined || timesUsed(document).instructions.get(PmtInfId.value) === 1,
      { found: ({ PmtInfId }) => PmtInfId?.value },
    ),
    should(
      'PAY-PAIN001-07',
      words(
        'Norske banker tar imot overføringer (TRF), ikke sjekker.',
        'Norske bankar tek imot overføringar (TRF), ikkje sjekkar.',
        'Norwegian banks take transfers (TRF), not cheques.',
      ),
      ({ PmtMtd }) => PmtMtd === undefined || PmtMtd.value === 'TRF',
      { found: ({ PmtMtd }) => PmtMtd?.value, expected: () => 'TRF' },
    ),
    should(
      'PAY-PAIN001-08',
      words(
        'Betalingsdagen bør være en bankdag.',
        'Betalingsdagen bør vere ein bankdag.',
        'The day of execution should be a banking day.',
      ),
      (instruction) => !isWeekend(executionDayOf(instruction) ?? ''),
      { found: (instruction) => executionDayOf(instruction) },
    ),
    should(
      'PAY-PAIN001-09',
      words(
        'Betalingsdagen bør ikke være før dagen filen ble laget.',
        'Betalingsdagen bør ikkje vere før dagen fila vart laga.',
        'The day of execution should not be before the day on which the file was made.',
      ),
      (instruction, document) => {
        const day = executionDayOf(instruction)
        const made = headerOf(document)?.CreDtTm?.value.slice(0, 10)
        return day === undefined || made === undefined || day >= made
      },
      { found: (instruction) => executionDayOf(instruction) },
    ),
    must(
      'PAY-PAIN001-10',
      words('Betaleren må ha navn.', 'Betalaren må ha namn.', 'The debtor must have a name.'),
      ({ Dbtr }) => Dbtr === undefined || (Dbtr.Nm?.value ?? '') !== '',
    ),
    should(
      'PAY-PAIN001-11',
      words(
        'Betaleren bør ha land i adressen.',
        'Betalaren bør ha land i adressa.',
        'The debtor should have a country in the address.',
      ),
      ({ Dbtr }) => Dbtr === undefined || (Dbtr.PstlAdr?.Ctry?.value ?? '') !== '',
    ),
  ]),
  on(eachTransfer, [
    must(
      'PAY-PAIN001-12',
      words(
        'Beløpet må være større enn null.',
        'Beløpet må vere større enn null.',
        'The amount must be greater than zero.',
      ),
      (transfer) => {
        const amount = amountOf(transfer)?.decimal
        return amount === undefined || signOf(amount) > 0
      },
      { found: (transfer) => amountOf(transfer)?.value },
    ),
    must(
      'PAY-PAIN001-13',
      words(
        'Beløpet kan ikke ha flere desimaler enn valutaen har.',
        'Beløpet kan ikkje ha fleire desimalar enn valutaen har.',
        'The amount may not have more decimals than its currency has.',
      ),
      (transfer) => {
        const amount = amountOf(transfer)
        return amount === undefined || fitsCurrency(amount)
      },
      { found: (transfer) => amountOf(transfer)?.value },
    ),
    should(
      'PAY-PAIN001-14',
      words(
        'Referansen fra ende til ende (EndToEndId) bør bare brukes én gang.',
        'Referansen frå ende til ende (EndToEndId) bør berre brukast éin gong.',
        'The end-to-end identification (EndToEndId) should be used only once.',
      ),
      ({ PmtId }, document) => {
        const id = PmtId?.EndToEndId?.value
        return id === undefined || id === 'NOTPROVIDED' || timesUsed(document).transfers.get(id) === 1
      },
      { found: ({ PmtId }) => PmtId?.EndToEndId?.value },
    ),
    must(
      'PAY-PAIN001-15',
      words('Mottakeren må ha navn.', 'Mottakaren må ha namn.', 'The creditor must have a name.'),
      ({ Cdtr }) => (Cdtr?.Nm?.value ?? '') !== '',
    ),
    should(
      'PAY-PAIN001-16',
      words(
        'Mottakeren bør ha land i adressen.',
        'Mottakaren bør ha land i adressa.',
        'The creditor should have a country in the address.',
      ),
      ({ Cdtr }) => Cdtr === undefined || (Cdtr.PstlAdr?.Ctry?.value ?? '') !== '',
    ),
    must(
      'PAY-PAIN001-17',
      words(
        'En overføring må ha mottakerens konto.',
        'Ei overføring må ha kontoen til mottakaren.',
        'A transfer must have the creditor’s account.',
      ),
      ({ CdtrAcct, ChqInstr }) => ChqInstr !== undefined || (numberOf(CdtrAcct) ?? '') !== '',
    ),
    must(
      'PAY-PAIN001-18',
      words(
        'Fri tekst og strukturert melding kan ikke stå sammen.',
        'Fri tekst og strukturert melding kan ikkje stå saman.',
        'Free text and structured remittance information may not stand together.',
      ),
      ({ RmtInf }) => RmtInf === undefined || RmtInf.Ustrd.length === 0 || RmtInf.Strd.length === 0,
    ),
    must(
      'PAY-PAIN001-19',
      words(
        'Fakturaer minus kreditnotaer må være lik beløpet.',
        'Fakturaer minus kreditnotaer må vere lik beløpet.',
        'Invoices less credit notes must equal the amount.',
      ),
      (transfer) => {
        const sum = documentsTotal(transfer)
        const amount = transfer.Amt?.InstdAmt?.decimal
        return sum === undefined || amount === undefined || compare(sum, amount) === 0
      },
      { found: (transfer) => documentsTotal(transfer)?.toString(), expected: (transfer) => amountOf(transfer)?.value },
    ),
  ]),
  on(remittancesOf, [
    must(
      'PAY-PAIN001-20',
      words(
        'KID kan ikke brukes på en kreditnota.',
        'KID kan ikkje brukast på ein kreditnota.',
        'A payment reference (KID) cannot be used on a credit note.',
      ),
      (part: Structured) => !isCreditNote(part) || !isScor(part),
      { found: (part) => referenceOf(part)?.value },
    ),
  ]),
  on(norwegianReferences, [
    must(
      'PAY-PAIN001-21',
      words(
        'KID må være 2–25 sifre med riktig kontrollsiffer (modulus 10 eller 11).',
        'KID må vere 2–25 siffer med rett kontrollsiffer (modulus 10 eller 11).',
        'A payment reference (KID) must be 2–25 digits with a right check digit (modulus 10 or 11).',
      ),
      (part: Structured) => {
        const reference = referenceOf(part)?.value
        return reference === undefined || isKid(reference) || isCreditorReference(reference)
      },
      { found: (part) => referenceOf(part)?.value },
    ),
  ]),
  on(accountsOf, [
    must(
      'PAY-PAIN001-22',
      words(
        'IBAN må ha riktig kontroll (modulus 97) og landets lengde.',
        'IBAN må ha rett kontroll (modulus 97) og lengda til landet.',
        'An IBAN must have a right check (modulus 97) and the length of its country.',
      ),
      ({ Id }) => Id?.IBAN === undefined || isIbanOfItsCountry(Id.IBAN.value),
      { found: ({ Id }) => Id?.IBAN?.value },
    ),
    // The published example of the banks has such numbers: a warning, so that test files pass.
    should(
      'PAY-PAIN001-23',
      words(
        'Et norsk kontonummer skal ha 11 sifre med riktig kontrollsiffer (modulus 11).',
        'Eit norsk kontonummer skal ha 11 siffer med rett kontrollsiffer (modulus 11).',
        'A Norwegian account number should have 11 digits with a right check digit (modulus 11).',
      ),
      (account) => {
        const number = norwegianNumberOf(account)
        return number === undefined || isNorwegianAccount(number)
      },
      { found: (account) => norwegianNumberOf(account) },
    ),
  ]),
]

/** The totals of an instruction as plain data: what a control sum and a count must be. Amounts as decimals. */
export function controlTotals(amounts: Iterable<string>): { readonly count: string; readonly sum: string } {
  let count = 0
  let sum = zero
  for (const amount of amounts) {
    count++
    sum = add(sum, parseDecimal(amount) ?? zero)
  }
  return { count: String(count), sum: sum.toString() }
}
