// Reading and judging invoices, beside two XML parsers and other validators: CPU time, so that a busy machine does not count.
//   npm run -s bench -- formats [--json] [FILE] [peers] [xslt=FOLDER]
// With `peers` or FOLDER, the npm package @attestwire/en16931 judges the same invoice in the same run. FOLDER holds ready XSLT of the
// official rules (such as CEN's and Peppol's, which their makers publish): SaxonJS and Saxon-HE run it. See `peers.ts`.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { invoice } from '@heldigital/formats/billing'
import type { Invoice } from '@heldigital/formats/billing'
import { parseXml } from '@heldigital/formats/xml'
import { XmlDocument } from 'libxml2-wasm'
import { SaxesParser } from 'saxes'
import { cpu, peer } from './peers.ts'
import { throughXslt } from './xslt.ts'
import type { PeerMeasure } from './xslt.ts'

export const name = 'formats'
export const description =
  'An invoice parsed and judged by every rule of EN 16931 and Peppol, beside saxes and libxml2-wasm; large invoices; first verdict'

const nok = (value: string) => ({ value, currencyID: 'NOK' })
const vat = { ID: 'S', Percent: '25', TaxScheme: { ID: 'VAT' } }

/** A valid Norwegian invoice of so many lines at 100 kroner. */
export function invoiceOf(lines: number): Uint8Array {
  const sum = `${lines * 100}.00`
  const tax = `${lines * 25}.00`
  const total = `${lines * 125}.00`
  const party = (name: string, number: string, registered: string) => ({
    EndpointID: { value: number, schemeID: '0192' },
    PartyName: { Name: name },
    PostalAddress: {
      StreetName: 'Storgata 1',
      CityName: 'Oslo',
      PostalZone: '0155',
      Country: { IdentificationCode: 'NO' },
    },
    PartyTaxScheme: [
      { CompanyID: `NO${number}MVA`, TaxScheme: { ID: 'VAT' } },
      ...(registered === '' ? [] : [{ CompanyID: registered, TaxScheme: { ID: 'TAX' } }]),
    ],
    PartyLegalEntity: { RegistrationName: name, CompanyID: { value: number, schemeID: '0192' } },
    Contact: { Name: 'Kari Nordmann', Telephone: '22334455', ElectronicMail: 'kari@example.com' },
  })
  const document: Invoice = {
    CustomizationID: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    ProfileID: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
    ID: '2026-1001',
    IssueDate: '2026-11-24',
    DueDate: '2026-12-24',
    InvoiceTypeCode: '380',
    DocumentCurrencyCode: 'NOK',
    BuyerReference: 'prosjekt-7',
    OrderReference: { ID: 'B-100' },
    AccountingSupplierParty: { Party: party('Blyantfabrikken AS', '987654325', 'Foretaksregisteret') as never },
    AccountingCustomerParty: { Party: party('Lilleby kommune', '123456785', '') as never },
    PaymentMeans: [
      {
        PaymentMeansCode: { value: '30' },
        PaymentID: '1234567890128',
        PayeeFinancialAccount: { ID: '86011117947' },
      },
    ],
    PaymentTerms: { Note: '30 dager netto' },
    TaxTotal: [
      {
        TaxAmount: nok(tax),
        TaxSubtotal: [{ TaxableAmount: nok(sum), TaxAmount: nok(tax), TaxCategory: vat }],
      },
    ],
    LegalMonetaryTotal: {
      LineExtensionAmount: nok(sum),
      TaxExclusiveAmount: nok(sum),
      TaxInclusiveAmount: nok(total),
      PayableAmount: nok(total),
    },
    InvoiceLine: Array.from({ length: lines }, (_, at) => ({
      ID: String(at + 1),
      Note: 'Levert etter avtale',
      InvoicedQuantity: { value: '10', unitCode: 'EA' },
      LineExtensionAmount: nok('100.00'),
      OrderLineReference: { LineID: String(at + 1) },
      Item: {
        Description: 'Blyant av bjørk, HB, gul',
        Name: 'Blyant',
        SellersItemIdentification: { ID: `BL-${at + 1}` },
        ClassifiedTaxCategory: vat,
      },
      Price: { PriceAmount: nok('10.00') },
    })),
  }
  return invoice.write(document)
}

const rounded = (value: number, places = 3): number => Number(value.toFixed(places))

interface Large {
  readonly lines: number
  readonly megabytes: number
  readonly parse: number
  readonly validate: number
  readonly memory: number
}

/** One large invoice in a process of its own: CPU milliseconds, and how many times the document its memory grew. */
function large(lines: number): Large {
  const program = `
    const { invoiceOf } = await import(${JSON.stringify(import.meta.url)})
    const { invoice } = await import('@heldigital/formats/billing')
    const { parseXml } = await import('@heldigital/formats/xml')
    const cpu = (work) => { const a = process.cpuUsage(); work(); const b = process.cpuUsage(a); return (b.user + b.system) / 1000 }
    for (let round = 0; round < 200; round++) invoice.validate(invoiceOf(4))
    const bytes = invoiceOf(${lines})
    const parse = cpu(() => parseXml(bytes))
    globalThis.gc()
    const before = process.memoryUsage().heapUsed
    let most = 0
    let result
    const validate = cpu(() => { result = invoice.read(bytes); most = process.memoryUsage().heapUsed })
    if (!result.valid) throw new Error(result.findings[0]?.rule)
    console.log(JSON.stringify({ lines: ${lines}, megabytes: bytes.length / 1e6, parse, validate, memory: (most - before) / bytes.length }))`
  // A small nursery, so that what is counted is what is held, and not what has not been swept yet.
  const run = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=1', '--input-type=module', '-e', program],
    {
      encoding: 'utf8',
      cwd: import.meta.dirname,
    },
  )
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as Large
}

/** CPU milliseconds of a whole process that judges one invoice, compile cache warm. */
function firstVerdict(): number {
  const program = `
    const { enableCompileCache } = await import('node:module')
    enableCompileCache()
    const { readFileSync } = await import('node:fs')
    const { validate } = await import('@heldigital/formats')
    const result = await validate(readFileSync(0))
    if (!result.ok || !result.valid) throw new Error('not valid')
    const { user, system } = process.cpuUsage()
    console.log((user + system) / 1000)`
  const run = (): number => {
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      input: invoiceOf(4),
      encoding: 'utf8',
      cwd: import.meta.dirname,
    })
    if (child.status !== 0) throw new Error(child.stderr)
    return Number(child.stdout)
  }
  run()
  return Math.min(run(), run(), run())
}

/** The npm package that judges invoices natively too. */
async function attestwire(bytes: Uint8Array, rounds: number): Promise<PeerMeasure> {
  const got = peer('@attestwire/en16931')
  const engine = `@attestwire/en16931 ${got.version}`
  if (!got.ok) return { engine, milliseconds: undefined, about: got.why }
  const main = pathToFileURL(got.require.resolve('@attestwire/en16931')).href
  const { validate } = (await import(main)) as { validate?: (bytes: Uint8Array) => unknown }
  if (validate === undefined) return { engine, milliseconds: undefined, about: 'it has no function validate' }
  return { engine, milliseconds: cpu(rounds, () => validate(bytes)), about: 'validate(bytes)' }
}

export async function run(args: string[]) {
  const folder = args.find((arg) => arg.startsWith('xslt='))?.slice('xslt='.length)
  const withPeers = folder !== undefined || args.includes('peers')
  const file = args.find((arg) => arg !== 'peers' && !arg.startsWith('xslt='))
  const bytes = file === undefined ? invoiceOf(4) : readFileSync(file)
  const text = new TextDecoder().decode(bytes)
  const rounds = Math.max(5, Math.min(3_000, Math.round(30_000_000 / bytes.length)))
  const parse = cpu(rounds, () => parseXml(bytes))
  const saxes = cpu(rounds, () => {
    const parser = new SaxesParser({ xmlns: true })
    parser.write(text).close()
  })
  const libxml2 = cpu(rounds, () => XmlDocument.fromBuffer(bytes).dispose())
  const validate = cpu(rounds, () => invoice.validate(bytes))
  const first = firstVerdict()
  const peers = [
    ...(withPeers ? [await attestwire(bytes, rounds)] : []),
    ...(folder === undefined ? [] : throughXslt(resolve(folder), bytes)),
  ]
  const larges = file === undefined ? [large(5_000), large(50_000)] : []
  const json = {
    bytes: bytes.length,
    parse: rounded(parse),
    saxes: rounded(saxes),
    libxml2: rounded(libxml2),
    validate: rounded(validate),
    validateTimesParse: rounded(validate / parse, 2),
    firstVerdict: rounded(first, 0),
    peers: peers.map(({ milliseconds, ...peer }) => ({
      ...peer,
      milliseconds: milliseconds === undefined ? undefined : rounded(milliseconds, 1),
      timesOurs: milliseconds === undefined ? undefined : rounded(milliseconds / validate, 0),
    })),
    large: larges.map((each) => ({
      ...each,
      megabytes: rounded(each.megabytes, 1),
      parse: rounded(each.parse, 0),
      validate: rounded(each.validate, 0),
      memory: rounded(each.memory, 1),
    })),
  }
  const table = [
    { task: `parse ${bytes.length} bytes (ours)`, 'CPU ms': json.parse },
    { task: 'parse, saxes', 'CPU ms': json.saxes },
    { task: 'parse, libxml2-wasm', 'CPU ms': json.libxml2 },
    { task: `parse and judge (${json.validateTimesParse} x parse)`, 'CPU ms': json.validate },
    { task: 'first verdict, whole process', 'CPU ms': json.firstVerdict },
    ...json.peers.map(({ engine, milliseconds, timesOurs, about }) => ({
      task: `${engine}${timesOurs === undefined ? '' : ` (${timesOurs} x ours)`}: ${about}`,
      'CPU ms': milliseconds,
    })),
    ...json.large.map((each) => ({
      task: `read and judge ${each.lines} lines, ${each.megabytes} MB (parse ${each.parse} ms; heap ${each.memory} x document)`,
      'CPU ms': each.validate,
    })),
  ]
  return { table, json }
}
