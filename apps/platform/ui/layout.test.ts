import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant } from '../kernel/clock.ts'
import { html, markupOf } from '../kernel/http/html.ts'
import type { PageContent, PageRequest } from '../kernel/http/page.ts'
import { languages } from '../kernel/language.ts'
import { refusals } from '../kernel/refusal.ts'
import { layout, themeOf } from './layout.ts'
import type { Shell } from './layout.ts'
import { refusalPage } from './refusal-page.ts'
import { pageRequest } from './request-for-tests.ts'

const shell: Shell = {
  assets: { href: (name) => `/assets/${name}`, integrity: (name) => `sha384-${name}` },
  theme: 'auto',
  csrfToken: 'token',
  navigation: [
    { href: '/', label: 'Oversikt' },
    { href: '/procurements', label: 'Anskaffelser' },
    { href: '/procurements/archive', label: 'Arkiv' },
  ],
}
const content: PageContent = { title: 'Turveier', body: html`<p>Hei</p>` }
const show = (request: Partial<PageRequest> = {}, more: Partial<Shell> = {}, page = content): string =>
  markupOf(layout(pageRequest(request), page, { ...shell, ...more }))

describe('every page', () => {
  it('says its language and title, and begins with a way past the header', () => {
    const markup = show({ language: 'nn' })
    assert.match(markup, /^<!doctype html><html lang="nn"/)
    assert.match(markup, /<title>Turveier · Heldigital<\/title>/)
    assert.match(markup, /<body>\s*<a class="ds-skip-link" href="#main">Hopp til hovudinnhald/)
    assert.match(markup, /<main id="main"/)
  })
  it('holds no script and no style of its own, as the content policy demands', () => {
    const markup = show(
      {},
      { person: { name: 'Ingrid Moe' }, demonstration: { now: instant(0), moves: [], people: [] } },
    )
    assert.doesNotMatch(markup, / style=| on[a-z]+=|<style|<script(?! type="module" src=)/)
  })
  it('has exactly one first heading, its own or its title', () => {
    assert.equal(show().match(/<h1/g)?.length, 1)
    const own = show({}, {}, { ...content, body: html`<h1>Selv</h1>` })
    assert.equal(own.match(/<h1/g)?.length, 1)
    assert.match(own, /<h1>Selv/)
  })
  it('leads to itself in the other languages', () => {
    const markup = show({ url: new URL('http://localhost/procurements?q=vei') })
    for (const language of languages) assert.match(markup, new RegExp(`href="/${language}/procurements\\?q=vei"`))
  })
  it('marks the entry of the menu that it belongs to', () => {
    const current = (path: string, section?: string): string | undefined =>
      /<a href="([^"]+)" aria-current/.exec(
        show({ url: new URL(path, 'http://localhost') }, {}, section === undefined ? content : { ...content, section }),
      )?.[1]
    assert.equal(current('/procurements/42'), '/procurements')
    assert.equal(current('/procurements/archive/1'), '/procurements/archive')
    assert.equal(current('/procurementsish'), undefined)
    assert.equal(current('/elsewhere', '/procurements'), '/procurements')
  })
  it('shows a refusal that its body does not show, and not twice', () => {
    assert.match(show({ problem: refusals.changedMeanwhile }), /data-problem="kernel.changed-meanwhile"/)
    const own = show({ problem: refusals.notAllowed }, {}, { ...content, body: html`<p data-problem="x"></p>` })
    assert.equal(own.match(/data-problem/g)?.length, 1)
  })
  it('offers logging in and coming back, or says who acts for whom', () => {
    assert.match(show(), /href="\/login\?to=%2Fprocurements"/)
    const markup = show(
      {},
      {
        person: { name: 'Ingrid Moe', organisation: 'Fjordvik' },
        organisations: [
          { value: '1', name: 'Fjordvik', current: true },
          { value: '2', name: 'Havnen' },
        ],
      },
    )
    assert.match(markup, /Ingrid Moe/)
    assert.match(markup, /<button type="submit" name="organisation" value="2">/)
    assert.match(markup, /name="_next" value="\/procurements"/)
    assert.doesNotMatch(markup, /\/login/)
  })
  it('knows a theme from anything else', () => {
    assert.equal(themeOf('dark'), 'dark')
    assert.equal(themeOf('"><script>'), 'auto')
    assert.match(show({}, { theme: 'dark' }), /data-color-scheme="dark"/)
  })
})

describe('the page of a refusal', () => {
  it('says what, why and where to go', () => {
    const page = refusalPage({ ...refusals.notLoggedIn, legalBasis: 'FOA § 7-4' }, pageRequest())
    const markup = markupOf(page.body)
    assert.equal(page.status, 401)
    assert.match(markup, /<h1[^>]*>Du må logge inn/)
    assert.match(markup, /Logg inn og prøv igjen/)
    assert.match(markup, /FOA § 7-4/)
    assert.match(markup, /kernel.not-logged-in/)
    assert.match(markup, /\/login\?to=%2Fprocurements/)
  })
})
