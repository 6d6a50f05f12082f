// How a person comes in who acts for nobody: registers an organisation, waits where the register cannot tell, and is invited.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { dag, kim, tone } from './demonstration/people.ts'
import { findOrganisation, membershipsOf } from './kernel/identity/directory.ts'
import type { TestPerson } from './kernel/identity/test-provider/people.ts'
import { newcomers } from './modules/organisations/index.ts'
import { testServer, type TestServer } from './server-for-tests.ts'
import { axeViolations, noBrowser, openBrowser, sidewaysScroll } from './ui/browser-for-tests.ts'

const [eli, bo] = newcomers as [TestPerson, TestPerson]
const strand = '0192:313500063'
const nes = '0192:313500071'

for (const javaScriptEnabled of [true, false])
  describe(`a person who is new, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, { skip: noBrowser }, () => {
    let house: TestServer
    let browser: Browser
    before(async () => {
      house = await testServer()
      browser = await openBrowser()
    })
    after(async () => {
      await browser?.close()
      await house?.stop()
    })

    async function as(person: Pick<TestPerson, 'pid'>, to: string, use: (page: Page) => Promise<void>): Promise<void> {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } })
      context.setDefaultTimeout(60_000)
      try {
        const page = await context.newPage()
        await page.goto(`${house.publicUrl}/login?person=${person.pid}&to=${encodeURIComponent(to)}`)
        await use(page)
        assert.deepEqual(await sidewaysScroll(page), [])
        if (javaScriptEnabled) assert.deepEqual(await axeViolations(page), [])
      } finally {
        await context.close()
      }
    }
    const lookUp = async (page: Page, number: string, name: string): Promise<void> => {
      await page.getByLabel('Organisasjonsnummer', { exact: true }).fill(number)
      await page.getByLabel('Navnet ditt').fill(name)
      await page.getByRole('button', { name: 'Slå opp' }).click()
    }
    const rolesOf = async (person: TestPerson): Promise<string> =>
      (await membershipsOf(house.server.product.store.db, house.server.identity.personOf(person.pid)))
        .map((each) => `${each.organisation} ${each.roles.join(' ')}`)
        .join(', ')

    it('is met by a page that says what to do, wherever the login was to lead', () =>
      as(bo, '/procurements', async (page) => {
        await page.getByRole('heading', { level: 1, name: 'Velkommen: registrer virksomheten din' }).waitFor()
        await page.goto(`${house.publicUrl}/procurements`)
        await page.getByText('handler ikke for noen virksomhet').waitFor()
        await page.getByRole('link', { name: 'Registrer virksomhet' }).click()
        await page.getByRole('heading', { name: 'Registrer en leverandør' }).waitFor()
      }))

    it('is told which number is none, unknown, deleted or registered already', () =>
      as(bo, '/register', async (page) => {
        for (const [number, said] of [
          ['313500064', 'Ikke et gyldig organisasjonsnummer'],
          ['974760673', 'Enhetsregisteret kjenner ikke nummeret'],
          ['313500101', 'Virksomheten er slettet i Enhetsregisteret'],
          ['313 500 020', 'Virksomheten er registrert her fra før'],
        ] as const) {
          await lookUp(page, number, 'Bo Nes')
          await page.getByText(said).first().waitFor()
        }
      }))

    it('becomes administrator at once when the register has the person as managing director', () =>
      as(eli, '/register', async (page) => {
        await lookUp(page, '313 500 063', 'Eli Strand')
        await page.getByText('Enhetsregisteret har deg som daglig leder').waitFor()
        await page.getByRole('button', { name: 'Registrer virksomheten' }).click()
        await page.getByText('STRAND SNEKKERI AS er registrert').waitFor()
        assert.equal(await rolesOf(eli), `${strand} supplierAdministrator submitter`)
        await page.getByRole('link', { name: 'Personer og roller' }).click()
        await page.getByRole('heading', { level: 1, name: 'STRAND SNEKKERI AS' }).waitFor()
        await page.getByText('Eli Strand ble lagt til som administrator').waitFor()
      }))

    it('waits for the operator where the register names no role, and gets the answer with its reason', async () => {
      await as(bo, '/register', async (page) => {
        await lookUp(page, '313500071', 'Bo Nes')
        await page.getByText('Forespørselen må godkjennes').waitFor()
        await page.getByRole('button', { name: 'Send forespørselen' }).click()
        await page.getByText('Forespørselen for NES BYGG OG ANLEGG AS er sendt').waitFor()
        assert.equal(await rolesOf(bo), '')
      })
      await as(dag, '/organisations', async (page) => {
        await page.getByRole('link', { name: 'NES BYGG OG ANLEGG AS' }).click()
        await page.getByLabel('Begrunnelse').fill('Fullmakten mangler.')
        await page.getByRole('button', { name: 'Avslå registreringen' }).click()
        await page.getByText('Registreringen er avslått').waitFor()
      })
      await as(bo, '/register', async (page) => {
        await page.getByText('Fullmakten mangler.').waitFor()
        await lookUp(page, '313500071', 'Bo Nes')
        await page.getByRole('button', { name: 'Send forespørselen' }).click()
        await page.getByText('er sendt').waitFor()
      })
      await as(dag, '/organisations', async (page) => {
        await page.getByRole('link', { name: 'NES BYGG OG ANLEGG AS' }).click()
        await page.getByRole('button', { name: 'Godkjenn registreringen' }).click()
        await page.getByRole('button', { name: 'Ja, registrer' }).click()
        await page.getByText('virksomheten er registrert').waitFor()
      })
      assert.equal(await rolesOf(bo), `${nes} supplierAdministrator submitter`)
    })

    it('comes in by an invitation, which works once', async () => {
      let link = ''
      await as(eli, '/organisation', async (page) => {
        await page.getByRole('link', { name: 'Inviter en person' }).click()
        await page.getByLabel('Hvem er invitasjonen til?').fill('Bo Nes')
        await page.getByLabel('Leser').check()
        await page.getByRole('button', { name: 'Lag lenken' }).click()
        await page.getByText('Invitasjonen er laget').waitFor()
        link = await page.getByLabel('Lenken til Bo Nes').inputValue()
      })
      const { pathname, search } = new URL(link)
      await as(bo, pathname + search, async (page) => {
        await page.getByRole('heading', { level: 1, name: 'Invitasjon til STRAND SNEKKERI AS' }).waitFor()
        await page.getByLabel('Navnet ditt').fill('Bo Nes')
        await page.getByRole('button', { name: 'Ta imot invitasjonen' }).click()
        await page.getByText('Du er nå med i virksomheten').waitFor()
      })
      assert.equal(await rolesOf(bo), `${nes} supplierAdministrator submitter, ${strand} reader`)
      await as(kim, pathname + search, async (page) => {
        await page.getByText('Invitasjonen er brukt, trukket eller gått ut').waitFor()
      })
      await as(kim, `${pathname}?code=${'x'.repeat(43)}`, async (page) => {
        await page.getByText('Invitasjonen finnes ikke').waitFor()
      })
    })

    it('gets in no more when the operator takes the organisation out of use, and again when it is put back', async () => {
      await as(dag, '/organisations/313500063', async (page) => {
        await page.getByLabel('Begrunnelse').fill('Virksomheten ba om det.')
        await page.getByRole('button', { name: 'Ta virksomheten ut av bruk' }).click()
        await page.getByRole('button', { name: 'Ja, ta ut av bruk' }).click()
        await page.getByText('Virksomheten er tatt ut av bruk').waitFor()
      })
      await as(eli, '/organisation', async (page) => {
        await page.getByRole('heading', { name: 'STRAND SNEKKERI AS er tatt ut av bruk' }).waitFor()
      })
      await as(dag, '/organisations/313500063', async (page) => {
        await page.getByRole('button', { name: 'Ta virksomheten i bruk igjen' }).click()
        await page.getByText('Virksomheten er i bruk igjen').waitFor()
      })
      await as(eli, '/organisation', async (page) => {
        await page.getByRole('heading', { level: 1, name: 'STRAND SNEKKERI AS' }).waitFor()
      })
    })

    it('leaves neither a national number nor the code of an invitation behind', async () => {
      const { rows } = await sql<{ text: string }>`
        select data::text as text from event union all select outcome::text from command where outcome is not null
        union all select a::text from access_log a union all select r::text from refusal_log r`.execute(
        house.server.product.store.db,
      )
      const link = rows.filter(({ text }) =>
        [eli.pid, bo.pid, tone.pid, 'code='].some((secret) => text.includes(secret)),
      )
      assert.deepEqual(link, [])
    })
  })

describe('the operator', () => {
  let house: TestServer
  before(async () => {
    house = await testServer()
  })
  after(() => house.stop())

  it('registers an organisation by the register and the national number of its administrator', async () => {
    const { browser } = await house.visit(dag)
    const hidden = (text: string): Record<string, string> =>
      Object.fromEntries(
        [
          ...(/<main.*<\/main>/s.exec(text)?.[0] ?? '').matchAll(
            /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
          ),
        ].map(([, name = '', value = '']) => [name, value]),
      )
    const first = await browser.get('/organisations/new')
    const second = await browser.post('/organisations/new', {
      ...hidden(first.text),
      number: '313500071',
      nationalNumber: bo.pid,
    })
    assert.match(second.text, /value="NES BYGG OG ANLEGG AS"/)
    const done = await browser.post('/organisations/new', {
      ...hidden(second.text),
      name: 'Nes Bygg og Anlegg AS',
      kind: 'supplier',
      type: 'company',
      'administrator.name': 'Bo Nes',
    })
    assert.match(done.text, /Virksomheten er registrert/)
    assert.equal((await findOrganisation(house.server.product.store.db, nes))?.kind, 'supplier')
    assert.ok((await house.visit(bo)).browser.visited.length > 0)
  })

  it('is not asked by somebody who asks too often', async () => {
    const { browser } = await house.visit(eli)
    const page = await browser.get('/register')
    const fields = {
      _csrf: /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '',
      _command: '',
      number: '313500101',
      personName: 'Eli Strand',
    }
    for (let i = 0; i < 20; i++) assert.match((await browser.post('/register', fields)).text, /slettet/)
    assert.match((await browser.post('/register', fields)).text, /slått opp for mange virksomheter/)
  })
})
