// The pages about documents, with a browser: the check in a worker, without the network, and the reference of every type.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { documentKinds } from '@heldigital/formats'
import { invoice } from '@heldigital/formats/billing'
import type { Invoice } from '@heldigital/formats/billing'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { readConfiguration } from './configuration.ts'
import { identityModule } from './kernel/identity/module.ts'
import { silent } from './kernel/store/log.ts'
import { validationModule } from './modules/validation/module.ts'
import { startServer, type Server } from './server.ts'
import { axeViolations, noBrowser, openBrowser, sidewaysScroll } from './ui/browser-for-tests.ts'

describe('the pages about documents', () => {
  let server: Server
  let browser: Browser | undefined
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heldigital-validation-'))
    const port = 20_000 + Math.floor(Math.random() * 20_000)
    const publicUrl = `http://127.0.0.1:${port}`
    const configuration = readConfiguration(
      {},
      { dataFolder: folder, port, publicUrl, demonstration: false, log: false, requestsPerMinute: 1_000_000 },
    )
    server = await startServer(configuration, { log: silent, modules: [identityModule, validationModule], idle: true })
    if (noBrowser === false) browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function inPage(options: BrowserContextOptions, path: string, use: (page: Page) => Promise<void>) {
    assert.ok(browser)
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(server.address + path)
    await use(page)
    await context.close()
  }

  it(
    'check an invoice of 7 MB in a worker while the page stays alive, and go on when the network is gone',
    { skip: noBrowser, timeout: 300_000 },
    () =>
      inPage({}, '/en/validate', async (page) => {
        const file = join(folder, 'large.xml')
        await writeFile(file, largeInvoice(10_000))
        await page.waitForLoadState('networkidle')
        await page.context().setOffline(true)
        // The longest time between two turns of the page's own loop: a frozen page has one as long as the check.
        await page.evaluate(() => {
          const watch = globalThis as unknown as { longest: number; turns: number }
          watch.longest = 0
          watch.turns = 0
          let last = performance.now()
          setInterval(() => {
            const now = performance.now()
            watch.longest = Math.max(watch.longest, now - last)
            watch.turns++
            last = now
          }, 10)
        })
        const started = performance.now()
        await page.setInputFiles('#validate-files', file)
        await page.getByText('large.xml: valid').first().waitFor({ timeout: 240_000 })
        const took = performance.now() - started
        const { longest, turns } = await page.evaluate(() => {
          const watch = globalThis as unknown as { longest: number; turns: number }
          return { longest: watch.longest, turns: watch.turns }
        })
        assert.ok(turns > 5, `${turns} turns in ${took} ms`)
        assert.ok(longest < Math.max(500, took / 2), `the page stood still for ${longest} of ${took} ms`)
      }),
  )

  it('shows every document type, its code lists and its rules, in three languages', { timeout: 300_000 }, async () => {
    const list = await (await fetch(`${server.address}/nb/formats`)).text()
    for (const { id } of documentKinds) assert.ok(list.includes(`/formats/${id}"`), id)
    for (const [language, words] of [
      ['nb', /Fakturavaluta.*BT-5.*Summen|Fakturavaluta/s],
      ['nn', /Fakturavaluta/],
      ['en', /Invoice currency code/],
    ] as const) {
      const page = await fetch(`${server.address}/${language}/formats/invoice`)
      const text = await page.text()
      assert.equal(page.status, 200)
      assert.match(text, words)
      for (const expected of ['BR-CO-15', 'NO-R-002', '1..n', 'May 2026'])
        assert.ok(text.includes(expected), `${language}: ${expected}`)
    }
    const link = /href="([^"]*\/formats\/invoice\/codes\/[^"]*)"/.exec(
      await (await fetch(`${server.address}/nb/formats/invoice`)).text(),
    )?.[1]
    assert.ok(link)
    const codes = await fetch(server.address + link)
    assert.equal(codes.status, 200)
    for (const path of ['/nb/formats/no-such-type', '/nb/formats/invoice/codes/no-such-list'])
      assert.equal((await fetch(server.address + path)).status, 404)
  })

  it('answers for every type', { timeout: 300_000 }, async () => {
    for (const { id } of documentKinds) {
      const answer = await fetch(`${server.address}/nb/formats/${id}`)
      await answer.body?.cancel()
      assert.equal(answer.status, 200, id)
    }
  })

  for (const [path, width, colorScheme] of [
    ['/nn/formats', 360, 'light'],
    ['/en/formats/message-level-response', 360, 'dark'],
    ['/nb/formats/message-level-response', 1280, 'light'],
    ['/nb/validate', 360, 'light'],
  ] as const)
    it(
      `break no rule of WCAG 2.1 AA and never scroll sideways: ${path}, ${width} px`,
      { skip: noBrowser, timeout: 120_000 },
      () =>
        inPage({ viewport: { width, height: 900 }, colorScheme }, path, async (page) => {
          assert.deepEqual(await sidewaysScroll(page), [])
          assert.deepEqual(await axeViolations(page), [])
        }),
    )
})

/** A valid invoice of so many lines at 100 kroner, about 800 bytes each. */
function largeInvoice(lines: number): Uint8Array {
  const nok = (value: string) => ({ value, currencyID: 'NOK' })
  const vat = { ID: 'S', Percent: '25', TaxScheme: { ID: 'VAT' } }
  const party = (name: string, number: string) => ({
    EndpointID: { value: number, schemeID: '0192' },
    PostalAddress: { Country: { IdentificationCode: 'NO' } },
    PartyTaxScheme: [
      { CompanyID: `NO${number}MVA`, TaxScheme: { ID: 'VAT' } },
      { CompanyID: 'Foretaksregisteret', TaxScheme: { ID: 'TAX' } },
    ],
    PartyLegalEntity: { RegistrationName: name, CompanyID: { value: number, schemeID: '0192' } },
  })
  const buyer = { ...party('Lilleby kommune', '123456785'), PartyTaxScheme: [] }
  const document: Invoice = {
    CustomizationID: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    ProfileID: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
    ID: '2026-1001',
    IssueDate: '2026-11-24',
    DueDate: '2026-12-24',
    InvoiceTypeCode: '380',
    DocumentCurrencyCode: 'NOK',
    BuyerReference: 'prosjekt-7',
    AccountingSupplierParty: { Party: party('Blyantfabrikken AS', '987654325') as never },
    AccountingCustomerParty: { Party: buyer as never },
    TaxTotal: [
      {
        TaxAmount: nok(`${lines * 25}.00`),
        TaxSubtotal: [
          { TaxableAmount: nok(`${lines * 100}.00`), TaxAmount: nok(`${lines * 25}.00`), TaxCategory: vat },
        ],
      },
    ],
    LegalMonetaryTotal: {
      LineExtensionAmount: nok(`${lines * 100}.00`),
      TaxExclusiveAmount: nok(`${lines * 100}.00`),
      TaxInclusiveAmount: nok(`${lines * 125}.00`),
      PayableAmount: nok(`${lines * 125}.00`),
    },
    InvoiceLine: Array.from({ length: lines }, (_, at) => ({
      ID: String(at + 1),
      Note: 'Levert etter avtale, og tatt imot ved porten av vaktmesteren',
      InvoicedQuantity: { value: '10', unitCode: 'EA' },
      LineExtensionAmount: nok('100.00'),
      Item: { Description: 'Blyant av bjørk, HB, gul', Name: 'Blyant', ClassifiedTaxCategory: vat },
      Price: { PriceAmount: nok('10.00') },
    })),
  }
  const bytes = invoice.write(document)
  assert.ok(bytes.length > 7_000_000, `${bytes.length} bytes`)
  return bytes
}
