// A whole competition in a real browser, as each of the people in it: what they do, and what they must not be able to see.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { readConfiguration } from './configuration.ts'
import { moveClock } from './demonstration/routes.ts'
import {
  amina,
  demonstrationOrganisations,
  fjordglans,
  ingrid,
  jonas,
  kim,
  lars,
  mette,
  nina,
  nordlys,
  omar,
  per,
  siri,
  type DemonstrationPerson,
} from './demonstration/people.ts'
import { cleaning, demonstrationPassphrase, runFlow } from './demonstration/flow.ts'
import { castOf } from './demonstration/stage.ts'
import type { Cast } from './demonstration/directory.ts'
import { plus, type Instant } from './kernel/clock.ts'
import { bareId, streamId } from './kernel/events/event.ts'
import { isRefusal } from './kernel/refusal.ts'
import { silent } from './kernel/store/log.ts'
import { temporaryStore, type TemporaryStore } from './kernel/store/temporary.ts'
import { competition } from './modules/competitions/index.ts'
import { startServer, type Server } from './server.ts'
import { axeViolations, noBrowser, sidewaysScroll, withBrowser } from './ui/browser-for-tests.ts'

const secretAnswer = 'Vi bruker svanemerkede midler og elsykkel, helt hemmelig fram til fristen.'
const secretFile = 'Innholdet i vedlegget er også hemmelig fram til fristen.'
/** Long, for machines that do much else meanwhile. */
const timeout = 1_800_000
const passphrase = 'fire ord som ingen andre kjenner'

let temporary: TemporaryStore
let server: Server
let cast: Cast
let folder: string
let id = ''

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}

async function give(who: DemonstrationPerson, name: string, input: unknown, opens = false) {
  const outcome = await server.product.services.execute({
    name,
    input,
    actor: cast.actor(who),
    ...(opens ? {} : { stream: streamId('procurement', id) }),
  })
  if (isRefusal(outcome)) throw new Error(`${name}: ${outcome.code} ${JSON.stringify(outcome.more ?? outcome.field)}`)
  return outcome
}

/** A window in which somebody is logged in, closed afterwards. */
async function as<Result>(
  browser: Browser,
  who: DemonstrationPerson | undefined,
  use: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => void dialog.accept())
  try {
    if (who !== undefined) await page.goto(`${server.address}/login?person=${who.pid}&to=/about`)
    const result = await use(page, context)
    assert.deepEqual(faults, [])
    return result
  } finally {
    await context.close()
  }
}

/** Opens a page of ours, and holds it to the accessibility rules. */
async function open(page: Page, path: string, status = 200): Promise<void> {
  const answer = await page.goto(server.address + path)
  assert.equal(answer?.status(), status, path)
  if (status !== 200) return
  assert.deepEqual(await axeViolations(page), [], path)
  assert.deepEqual(await sidewaysScroll(page), [], path)
}

const own = (page: string): string => `/procurements/${id}${page === '' ? '' : `/${page}`}`

/** Presses a button that asks once more. */
async function pressAndConfirm(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.locator('dialog[open] button[name="_confirmed"]').click()
}

async function deadlineOf(): Promise<Instant> {
  const stream = await server.product.services.load(streamId('procurement', id))
  if (stream === undefined) throw new Error('no case')
  return server.product.services.stateOf(stream, competition).policy?.deadline as Instant
}

describe('A competition in the browser', { skip: noBrowser }, () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heldigital-competition-'))
    temporary = await temporaryStore()
    const configuration = readConfiguration({
      HELDIGITAL_DATA: folder,
      HELDIGITAL_LOG: 'false',
      PORT: String(await freePort()),
      HELDIGITAL_REQUESTS_PER_MINUTE: '100000',
    })
    server = await startServer(
      { ...configuration, log: false, requestsPerMinute: 100_000 },
      { log: silent, store: temporary.store, idle: true },
    )
    Object.assign(server, { address: server.product.configuration.publicUrl })
    cast = await castOf(server.product)
  })
  after(async () => {
    await server?.close()
    await temporary?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is prepared, approved by another, published, asked about and answered for all', { timeout }, async () => {
    await withBrowser(async (browser) => {
      await as(browser, ingrid, async (page) => {
        await open(page, '/procurements')
        await open(page, '/procurements/new')
        await page.getByLabel('Hva skal anskaffes?').fill('Renhold av rådhuset')
        await page.getByLabel('Behovet').fill('Daglig renhold i to år.')
        await page.getByLabel('Anslått verdi uten mva.').fill('1900000')
        await page.locator('#route h3').waitFor()
        assert.match((await page.locator('#route').textContent()) ?? '', /[Dd]el I og II/)
        for (const box of await page.locator('#route input[type="checkbox"]').all()) await box.check()
        await page.getByRole('button', { name: 'Opprett anskaffelsen' }).last().click()
        await page.waitForURL(/\/procurements\/[0-9a-f-]{36}/)
        id = /procurements\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
        assert.deepEqual(await axeViolations(page), [])
      })
      await draftNotice()

      await as(browser, ingrid, async (page) => {
        await open(page, own('competition'))
        await page.getByRole('button', { name: 'Send til godkjenning' }).click()
        assert.equal(await page.locator('[data-problem="competitions.no-documents"]').count(), 1)
        await page.getByLabel('Dokumentets tittel').fill('Kravspesifikasjon')
        await page
          .getByLabel('Fil', { exact: true })
          .setInputFiles({ name: 'krav.md', mimeType: 'text/markdown', buffer: Buffer.from('# Krav') })
        await page.getByRole('button', { name: 'Legg til dokument' }).last().click()
        await page.getByText('Dokumentet er lagt til.').waitFor()
        for (const opener of [lars, mette, siri]) await page.getByLabel(opener.name).check()
        await page.getByRole('button', { name: 'Lagre komiteen' }).last().click()
        await page.getByText('Åpningskomiteen er valgt.').waitFor()
        for (const lot of [0, 1]) {
          const form = page.locator('form', { has: page.locator('input[name="method"]') }).nth(lot)
          await form.locator('input[value="linear"]').check()
          await form.getByRole('button', { name: 'Velg modell' }).last().click()
          await page.getByText('Evalueringsmodellen er valgt.').waitFor()
        }
      })
      for (const opener of [lars, mette, siri])
        await as(browser, opener, async (page) => {
          await open(page, own('competition'))
          await page.getByLabel('Passordfrase', { exact: true }).fill(passphrase)
          await page.getByLabel('Gjenta passordfrasen').fill(passphrase)
          await page.getByRole('button', { name: 'Lag nøkkel' }).last().click()
          await page.locator('[data-sheet] pre').waitFor()
          assert.match((await page.locator('[data-sheet] pre').textContent()) ?? '', /AGE-SECR ET-KEY/)
          assert.deepEqual(await axeViolations(page), [])
          await page.getByRole('button', { name: 'Jeg har tatt vare på arket' }).click()
          await page.getByText('Nøkkelen din er laget.').waitFor()
        })
      await as(browser, ingrid, async (page) => {
        await open(page, own('competition'))
        await page.getByRole('button', { name: 'Send til godkjenning' }).click()
        await page.getByText('Konkurransen er sendt til godkjenning.').waitFor()
      })
      await as(browser, amina, async (page) => {
        await open(page, own('competition'))
        await pressAndConfirm(page, 'Godkjenn og kunngjør')
        await page.getByText('Konkurransen er godkjent og kunngjort.').waitFor()
      })
      await server.product.settle()

      await as(browser, undefined, async (page) => {
        await open(page, `/competitions/${id}`)
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Kravspesifikasjon' }).click(),
        ])
        assert.equal(download.suggestedFilename(), 'krav.md')
      })
      await as(browser, nina, async (page) => {
        await open(page, `/competitions/${id}`)
        await page.getByLabel('Spørsmål', { exact: true }).fill('Er vinduer med?')
        await page.getByRole('button', { name: 'Send spørsmål' }).last().click()
        await page.getByText('Spørsmålet er sendt.').waitFor()
      })
      await as(browser, ingrid, async (page) => {
        await open(page, own('questions'))
        assert.doesNotMatch(await page.locator('main').innerHTML(), /Nordlys|Nina/)
        await page.getByLabel('Svar', { exact: true }).fill('Nei, de bestilles særskilt.')
        await page.getByRole('button', { name: 'Publiser svaret for alle' }).last().click()
        await page.getByText('Svaret er publisert for alle.').waitFor()
      })
      await as(browser, undefined, async (page) => {
        await open(page, `/competitions/${id}`)
        const text = await page.locator('main').innerHTML()
        assert.match(text, /bestilles særskilt/)
        assert.doesNotMatch(text, /Nordlys|Nina/)
      })
    })
  })

  it('receives sealed tenders that nobody at the buyer can know of, and none that is late', { timeout }, async () => {
    id = await walked('published')
    await withBrowser(async (browser) => {
      const untouched = await buyersView(browser)
      await submit(browser, nina, ['920 000', '1 000 000,50'])
      await submit(browser, omar, ['1 040 000', '860 000'])
      await submit(browser, nina, ['910 000', '930 000'])
      await as(browser, nina, async (page) => {
        await open(page, '/tenders')
        await open(page, `/competitions/${id}/tender`)
        assert.equal(await page.getByText('Erstattet', { exact: true }).count(), 1)
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Last ned kvitteringen' }).first().click(),
        ])
        const kept = JSON.parse(readFileSync(await download.path(), 'utf8')) as { receipt: { inTime: boolean } }
        assert.equal(kept.receipt.inTime, true)
        await open(page, own(''), 403)
      })
      assert.deepEqual(
        await buyersView(browser),
        untouched,
        'three tenders have come in, and nobody at the buyer can tell',
      )
      assert.deepEqual(filesHolding(secretAnswer, secretFile), [], 'nothing of a tender lies in clear on the server')
      await withdrawAndLate(browser)
    })
  })

  it('is opened by two, evaluated blind to price, and awarded with a letter to each', { timeout }, async () => {
    id = await walked('tendered')
    await withBrowser(async (browser) => {
      await openTenders(browser)
      await evaluate(browser)
      await award(browser)
    })
  })
})

/** A case that the people of the demonstration have brought so far. */
async function walked(until: 'published' | 'tendered'): Promise<string> {
  const stream = await runFlow(server.product, cast, {
    subject: { ...cleaning, title: `${cleaning.title}, ${until}` },
    until,
    key: `browser-${until}`,
    days: 30,
  })
  return bareId(stream)
}

async function draftNotice(): Promise<void> {
  const drafted = await give(ingrid, 'notices.draft', { subtype: 'E3' })
  const notice = (drafted.events[0]?.data as { notice: string } | undefined)?.notice
  const criteria = [
    { kind: 'price', name: 'Pris', description: 'Samlet pris.', weight: '60' },
    { kind: 'climate', name: 'Miljø og gjennomføring', description: 'Plan for gjennomføring.', weight: '40' },
  ]
  await give(ingrid, 'notices.describe', {
    notice,
    publicUrl: server.product.configuration.publicUrl,
    content: {
      title: 'Renhold av rådhuset',
      description: 'Daglig renhold i to år.',
      cpv: '90910000',
      region: 'NO0A2',
      deadline: `${plus(server.product.services.clock.now(), { days: 30 }).slice(0, 10)}T11:00:00.000Z`,
      lots: [
        { title: 'Nordfløyen', description: 'Nord.', value: '1000000', criteria },
        { title: 'Sørfløyen', description: 'Sør.', value: '900000', criteria },
      ],
    },
  })
}

async function submit(browser: Browser, who: DemonstrationPerson, prices: readonly [string, string]): Promise<void> {
  await as(browser, who, async (page) => {
    const posted: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') posted.push(request.postData() ?? '')
    })
    await open(page, `/competitions/${id}/tender`)
    const lots = page.locator('[data-lot]')
    for (const [index, price] of prices.entries()) {
      const lot = lots.nth(index)
      await lot.locator('[data-take]').check()
      await lot.locator('[data-price]').fill(price)
      await lot.locator('textarea').fill(secretAnswer)
    }
    await page
      .getByLabel('Filer')
      .setInputFiles({ name: 'løsning.txt', mimeType: 'text/plain', buffer: Buffer.from(secretFile) })
    await page.getByRole('button', { name: 'Forsegl og lever' }).click()
    await page.locator('[data-receipt] h2').waitFor()
    assert.match((await page.locator('[data-receipt]').textContent()) ?? '', /er mottatt/)
    assert.deepEqual(await axeViolations(page), [])
    for (const body of posted) assert.ok(!body.includes('svanemerkede') && !body.includes('vedlegget'), 'sent in clear')
  })
}

/** Everything that the buyer's people can learn before the opening, without what differs for other reasons (time, tokens). */
async function buyersView(browser: Browser): Promise<Record<string, string>> {
  const seen: Record<string, string> = {}
  for (const who of [ingrid, lars, per])
    await as(browser, who, async (page, context) => {
      for (const path of [
        own(''),
        own('competition'),
        own('questions'),
        own('opening'),
        own('evaluation'),
        own('protocol'),
        '/procurements',
      ]) {
        await page.goto(server.address + path)
        seen[`${who.name} ${path}`] = (await page.locator('main').innerHTML())
          .replaceAll(/name="_(id|csrf)" value="[^"]*"/g, '')
          .replaceAll(/\d+ (dager|timer|minutter|sekunder)/g, '')
          .replaceAll(/\d\d[:.]\d\d([:.]\d\d)?(\.\d+Z)?/g, '')
      }
      for (const path of ['/api/v1/procurements', `/api/v1${own('events')}`, `/api/v1/competitions/${id}`]) {
        const answer = await context.request.get(server.address + path)
        seen[`${who.name} ${path}`] = await answer.text()
      }
      const envelopes = await context.request.get(`${server.address}/api/v1${own('sealed-tenders')}`)
      assert.ok(envelopes.status() === 404 || envelopes.status() === 403)
    })
  for (const [place, text] of Object.entries(seen))
    assert.doesNotMatch(text, /Nordlys|Fjordglans|tender-received/, place)
  return seen
}

/** Every stored file that holds one of the texts. */
function filesHolding(...texts: readonly string[]): string[] {
  return readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return texts.some((text) => bytes.includes(text))
    })
}

async function withdrawAndLate(browser: Browser): Promise<void> {
  await submit(browser, kim, ['700 000', '700 000'])
  await as(browser, kim, async (page) => {
    await open(page, `/competitions/${id}/tender`)
    await pressAndConfirm(page, 'Trekk tilbudet')
    await page.getByText('Tilbudet er trukket.').waitFor()
    const late = page.locator('[data-lot]').first()
    await late.locator('[data-take]').check()
    await late.locator('[data-price]').fill('650 000')
    await moveClock(server.product, plus(await deadlineOf(), { milliseconds: 1 }))
    await page.getByRole('button', { name: 'Forsegl og lever' }).click()
    await page.locator('[data-message]:not([hidden])').waitFor()
    assert.match((await page.locator('[data-message]').textContent()) ?? '', /for sent|frist/i)
  })
}

async function openTenders(browser: Browser): Promise<void> {
  await as(browser, ingrid, async (page, context) => {
    const answer = await context.request.get(`${server.address}/api/v1${own('sealed-tenders')}`)
    assert.equal(answer.status(), 403)
  })
  const use = async (who: DemonstrationPerson): Promise<void> =>
    as(browser, who, async (page) => {
      await open(page, own('opening'))
      await page.getByLabel('Passordfrase').fill('feil passordfrase')
      await page.getByRole('button', { name: 'Åpne med min nøkkel' }).click()
      await page.locator('[data-message]:not([hidden])').waitFor()
      await page.getByLabel('Passordfrase').fill(demonstrationPassphrase)
      await page.getByRole('button', { name: 'Åpne med min nøkkel' }).click()
      await page.getByText('Nøkkelen din er brukt.').waitFor()
      assert.deepEqual(await axeViolations(page), [])
    })
  await use(lars)
  await as(browser, lars, async (page) => {
    await open(page, own('opening'))
    assert.equal(await page.getByLabel('Passordfrase').count(), 0, 'the same person opens once')
  })
  await use(siri)
  await as(browser, per, async (page) => {
    await open(page, own('opening'))
    const text = (await page.locator('main').textContent()) ?? ''
    assert.match(text, /Åpningsprotokoll/)
    assert.match(text, /Erstattet, ikke åpnet/)
  })
}

async function evaluate(browser: Browser): Promise<void> {
  await as(browser, jonas, async (page, context) => {
    await open(page, own('evaluation'))
    await page.getByLabel('Jeg har ingen bindinger').check()
    await page.getByRole('button', { name: 'Registrer habilitetserklæringen' }).last().click()
    await page.getByText('Habilitetserklæringen er registrert.').waitFor()
    const text = await page.content()
    assert.match(text, /utslippsfri transport/)
    const events = await (await context.request.get(`${server.address}/api/v1${own('events')}`)).text()
    for (const shown of [text, events])
      assert.doesNotMatch(shown, /980000|920000|1040000|860000|940000|930000/, 'no price before quality is locked')
    for (let left = 4; left > 0; left--) {
      await page.goto(`${server.address}${own('evaluation')}?lot=${left > 2 ? 'LOT-0001' : 'LOT-0002'}`)
      const form = page
        .locator('form', { has: page.locator('input[name="score"]') })
        .filter({ hasText: 'Lagre poeng' })
        .first()
      await form.getByLabel('Poeng, 0 til 10').fill(left % 2 === 0 ? '9' : '7,5')
      await form.getByLabel('Begrunnelse').fill('Grundig plan med fast team og elektriske biler.')
      await form.getByRole('button', { name: 'Lagre poeng' }).last().click()
      await page.getByText('Poenget er lagret.').waitFor()
    }
    assert.deepEqual(await axeViolations(page), [])
  })
  await as(browser, ingrid, async (page) => {
    await open(page, own('evaluation'))
    assert.equal(
      await page.getByText('Grundig plan med fast team').count(),
      0,
      'the scores of others are not shown yet',
    )
    await pressAndConfirm(page, 'Lås kvaliteten og vis pris')
    await page.waitForURL(/award/)
    assert.match((await page.locator('main').textContent()) ?? '', /920.000/)
    assert.deepEqual(await axeViolations(page), [])
    assert.deepEqual(await sidewaysScroll(page), [])
    await page.getByText('Utregningen, linje for linje').first().click()
    assert.deepEqual(await sidewaysScroll(page), [])
    for (const area of await page.locator('textarea[name$=".text"]').all())
      await area.fill('Tilbudet har best forhold mellom pris og kvalitet, med en grundig plan.')
    await page.getByRole('button', { name: 'Send innstillingen til godkjenning' }).last().click()
    await page.getByText('Innstillingen er sendt til godkjenning.').waitFor()
  })
}

async function award(browser: Browser): Promise<void> {
  await as(browser, nina, async (page) => {
    await open(page, `/competitions/${id}/letter`, 404)
    await open(page, `/competitions/${id}`)
    assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /innstil/i)
  })
  await as(browser, amina, async (page) => {
    await open(page, own('award'))
    await pressAndConfirm(page, 'Godkjenn og send brevene')
    await page.getByText('Tildelingsbrevene er sendt til alle.').waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.locator('main table a').first().click()
    await page.locator('article.letter h1').waitFor()
  })
  for (const [who, organisation] of [
    [nina, nordlys],
    [omar, fjordglans],
  ] as const)
    await as(browser, who, async (page) => {
      await open(page, '/tenders')
      await page.getByRole('link', { name: 'Tildelingsbrev' }).click()
      await page.locator('article.letter h1').waitFor()
      const text = (await page.locator('article.letter').textContent()) ?? ''
      assert.match(text, new RegExp(`Til: ${organisation.name}`))
      const others = demonstrationOrganisations.find((each) => each.kind === 'supplier' && each.id !== organisation.id)
      assert.doesNotMatch(text, new RegExp(`Til: ${others?.name}`))
      assert.deepEqual(await axeViolations(page), [])
    })
  await as(browser, kim, async (page) => open(page, `/competitions/${id}/letter`, 404))
  await as(browser, ingrid, async (page) => {
    await open(page, own('protocol'))
    const text = (await page.locator('main').textContent()) ?? ''
    assert.match(text, /Nordlys Renhold AS leverte tilbud i tide/)
    assert.match(text, /Jonas Berg erklærte seg habil/)
    await open(page, own(''))
    assert.match((await page.locator('main').textContent()) ?? '', /Loggen er ubrutt/)
  })
}
