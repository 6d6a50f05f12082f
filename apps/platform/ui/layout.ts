// What stands around every page: the way in, the way about, and the language it speaks.
import type { Instant } from '../kernel/clock.ts'
import { attributes, html, markupOf, nothing, raw } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import type { PageContent, PageRequest } from '../kernel/http/page.ts'
import { languages } from '../kernel/language.ts'
import type { Language } from '../kernel/language.ts'
import { formatDateTime } from './format.ts'
import { pageHeading } from './heading.ts'
import { problemBox } from './problem.ts'
import { say } from './reader.ts'
import type { Label } from './reader.ts'
import { texts } from './texts.ts'

export const themes = ['auto', 'light', 'dark'] as const
/** `auto` follows the device. */
export type Theme = (typeof themes)[number]
/** The cookie that remembers the theme; its value is a `Theme`. */
export const themeCookie = 'theme'

/** The theme that a cookie names; `auto` when it names none. */
export function themeOf(cookie: string | undefined): Theme {
  return themes.find((theme) => theme === cookie) ?? 'auto'
}

export interface NavigationLink {
  readonly href: string
  readonly label: Label
}

/** One whom the reader may act as: an organisation of the person's, or in the demonstration a fictitious person. */
export interface ActingChoice {
  readonly value: string
  readonly name: Label
  /** Organisation, role. */
  readonly about?: Label
  readonly current?: boolean
}

export interface Demonstration {
  /** The instant that the product's clock shows. */
  readonly now: Instant
  /** Buttons that move the clock, `{ value: 'P1D', label: '1 dag fram' }`. */
  readonly moves: readonly { readonly value: string; readonly label: Label }[]
  readonly people: readonly ActingChoice[]
}

/** Where the header's forms are sent. Each is a POST with `_csrf` and `_next` (the page to return to). */
export interface ShellAddresses {
  readonly logIn: string
  readonly logOut: string
  /** Where a person sees and registers the organisations to act for. */
  readonly organisations: string
  /** Takes `theme`. */
  readonly theme: string
  /** Takes `organisation`. */
  readonly actFor: string
  /** Takes `person`; empty for nobody. */
  readonly actAs: string
  /** Takes `move`. */
  readonly clock: string
}

export const shellAddresses: ShellAddresses = {
  logIn: '/login',
  logOut: '/logout',
  organisations: '/register',
  theme: '/theme',
  actFor: '/act-for',
  actAs: '/demonstration/act-as',
  clock: '/demonstration/clock',
}

export interface Shell {
  /** Addresses and integrity of styles and browser modules; `Assets` is one. */
  readonly assets: { href(name: string): string; integrity(name: string): string }
  readonly theme: Theme
  /** The main menu, already narrowed to what the reader may see. */
  readonly navigation: readonly NavigationLink[]
  readonly csrfToken: string
  /** Who is logged in. */
  readonly person?: { readonly name: string; readonly organisation?: string } | undefined
  /** The organisations that the person may act for. */
  readonly organisations?: readonly ActingChoice[]
  readonly demonstration?: Demonstration | undefined
  /** About, accessibility statement, API, source. */
  readonly footer?: readonly NavigationLink[]
  readonly addresses?: Partial<ShellAddresses>
  /** The address of this page in another language; `/nn/…` unless told. */
  readonly inLanguage?: (language: Language, path: string) => string
}

const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** The product's mark: a clover of four, drawn in the colour of the text around it. */
export const mark: Html = raw(
  '<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><path d="M15 15H9a6 6 0 1 1 6-6z"/><path d="M17 15V9a6 6 0 1 1 6 6z"/><path d="M17 17h6a6 6 0 1 1-6 6z"/><path d="M15 17v6a6 6 0 1 1-6-6z" opacity=".55"/></svg>',
)

/** The whole document. A page whose body has no `<h1>` gets one from its title; a refusal that the body does not show is shown above it. */
export function layout(request: PageRequest, content: PageContent, shell: Shell): Html {
  const { language } = request
  const { assets } = shell
  const addresses = { ...shellAddresses, ...shell.addresses }
  const path = request.url.pathname + request.url.search
  const body = markupOf(content.body)
  const heading = body.includes('<h1') ? nothing : pageHeading(request, { title: content.title })
  const problem =
    request.problem === undefined || body.includes('data-problem=') ? nothing : problemBox(request, request.problem)
  const scripts = ['enhance.js', ...(content.scripts ?? [])]
  const back = html`<input type="hidden" name="_csrf" value="${shell.csrfToken}"><input type="hidden" name="_next" value="${path}">`
  const parts: Parts = { request, content, shell, addresses, path, back }
  // A middle dot, not a dash: one character beyond Latin-1 makes the whole text twice as wide, and slower to send.
  return html`${raw('<!doctype html>')}<html${attributes({ lang: language, 'data-color-scheme': shell.theme, 'data-size': 'md', 'data-now': request.now })}>
<head>
<meta charset="utf-8">
<title>${content.title} · ${say(request, texts.product)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${shell.theme === 'auto' ? 'light dark' : shell.theme}">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="${assets.href('mark.svg')}" type="image/svg+xml">
<link rel="preload" href="${assets.href('inter-latin-400-normal.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${assets.href('style.css')}" integrity="${assets.integrity('style.css')}">
${languages.map((each) => html`<link rel="alternate" hreflang="${each}" href="${inLanguage(parts, each)}">`)}
${scripts.map((name) => html`<script type="module" src="${assets.href(name)}" integrity="${assets.integrity(name)}"></script>`)}
</head>
<body>
<a class="ds-skip-link" href="#main">${say(request, texts.skipToContent)}</a>
${shell.demonstration === undefined ? nothing : demonstrationBar(parts, shell.demonstration)}
${header(parts)}
<div${attributes({ class: 'page', 'data-wide': content.wide })}>
${breadcrumb(parts)}
<main id="main" tabindex="-1">${problem}${heading}${content.body}</main>
</div>
${footer(parts)}
</body>
</html>`
}

interface Parts {
  readonly request: PageRequest
  readonly content: PageContent
  readonly shell: Shell
  readonly addresses: ShellAddresses
  readonly path: string
  readonly back: Html
}

function header(parts: Parts): Html {
  const { request, shell } = parts
  // Each stands twice, for wide and for narrow screens.
  const switching = languageSwitch(parts)
  const menu = navigation(parts)
  return html`<header class="top">
    <div class="top__row">
      <a class="brand" href="/" aria-label="${say(request, texts.toFrontPage)}">${mark}<span class="brand__name">${say(request, texts.product)}</span></a>
      <div class="top__wide">${switching}</div>
      ${
        shell.person === undefined
          ? html`<a class="ds-button" data-variant="secondary" data-size="sm" href="${parts.addresses.logIn}?to=${encodeURIComponent(parts.path)}">${say(request, texts.logIn)}</a>`
          : accountMenu(parts, shell.person)
      }
      <details class="menu top__narrow">
        <summary class="ds-button" data-variant="tertiary" data-size="sm">${say(request, texts.menu)}</summary>
        <div class="menu__box">
          <nav aria-label="${say(request, texts.mainNavigation)}">${menu}</nav>
          ${switching}
        </div>
      </details>
    </div>
    ${
      shell.navigation.length === 0
        ? nothing
        : html`<nav class="top__nav top__wide" aria-label="${say(request, texts.mainNavigation)}">${menu}</nav>`
    }
  </header>`
}

function navigation(parts: Parts): Html {
  const here = currentEntry(parts)
  return html`<ul class="nav">${parts.shell.navigation.map(
    (entry) =>
      html`<li><a${attributes({
        href: entry.href,
        'aria-current': entry.href === here ? (entry.href === parts.request.url.pathname ? 'page' : 'true') : undefined,
      })}>${say(parts.request, entry.label)}</a></li>`,
  )}</ul>`
}

/** The entry that the page names, else the one whose address is the longest beginning of the page's own. */
function currentEntry({ content, request, shell }: Parts): string | undefined {
  const path = request.url.pathname
  if (content.section !== undefined) return content.section
  return shell.navigation
    .map((entry) => entry.href)
    .filter((href) => href === path || (href !== '/' && path.startsWith(`${href}/`)))
    .sort((a, b) => b.length - a.length)[0]
}

function languageSwitch(parts: Parts): Html {
  const { request } = parts
  return html`<nav class="languages" aria-label="${say(request, texts.language)}"><ul>${languages.map(
    (each) =>
      html`<li><a${attributes({
        href: inLanguage(parts, each),
        lang: each,
        hreflang: each,
        'aria-current': each === request.language ? 'true' : undefined,
      })}>${languageNames[each]}</a></li>`,
  )}</ul></nav>`
}

function inLanguage({ shell, path }: Parts, language: Language): string {
  return shell.inLanguage === undefined ? `/${language}${path}` : shell.inLanguage(language, path)
}

function accountMenu(parts: Parts, person: NonNullable<Shell['person']>): Html {
  const { request, shell, addresses, back } = parts
  const organisations = shell.organisations ?? []
  return html`<details class="menu account">
    <summary class="ds-button" data-variant="tertiary" data-size="sm">
      <span class="account__initials" aria-hidden="true">${initials(person.name)}</span><span class="account__words"><span class="account__name">${person.name}</span>${
        person.organisation === undefined
          ? nothing
          : html`<span class="account__organisation">${person.organisation}</span>`
      }</span>
    </summary>
    <div class="menu__box">
      ${
        organisations.length < 2
          ? nothing
          : html`<form method="post" action="${addresses.actFor}">${back}<p class="menu__title">${say(request, texts.switchTo)}</p>${choiceList(parts, organisations, 'organisation')}</form>`
      }
      <p><a class="ds-link" href="${addresses.organisations}">${say(request, texts.yourOrganisations)}</a></p>
      <form method="post" action="${addresses.logOut}">${back}<button class="ds-button" data-variant="secondary" data-size="sm" type="submit">${say(request, texts.logOut)}</button></form>
    </div>
  </details>`
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase()
}

function choiceList({ request }: Parts, choices: readonly ActingChoice[], name: string): Html {
  return html`<ul class="choice-list">${choices.map(
    (choice) =>
      html`<li><button${attributes({ type: 'submit', name, value: choice.value, 'aria-current': choice.current === true ? 'true' : undefined })}><span class="choice-list__name">${say(request, choice.name)}${
        choice.current === true ? html`<span class="ds-sr-only"> (${say(request, texts.current)})</span>` : nothing
      }</span>${choice.about === undefined ? nothing : html`<span class="note">${say(request, choice.about)}</span>`}</button></li>`,
  )}</ul>`
}

const remembered = new WeakMap<object, Map<Language, Html>>()

/** What is written from a list that is the same on every page is written once for each language. */
function once(list: object, language: Language, write: () => Html): Html {
  let known = remembered.get(list)
  if (known === undefined) remembered.set(list, (known = new Map()))
  let written = known.get(language)
  if (written === undefined) known.set(language, (written = write()))
  return written
}

function demonstrationBar(parts: Parts, demonstration: Demonstration): Html {
  const { request, addresses, back, shell } = parts
  const { moves, people } = demonstration
  const time = formatDateTime(demonstration.now, request.language, 'short')
  const everyMove = once(
    moves,
    request.language,
    () =>
      html`<ul class="choice-list">${moves.map(
        (move) =>
          html`<li><button type="submit" name="move" value="${move.value}">${say(request, move.label)}</button></li>`,
      )}</ul>`,
  )
  const everyone = once(people, request.language, () => {
    const nobody = { value: '', name: texts.nobody, current: people.every((each) => each.current !== true) }
    return choiceList(parts, [...people, nobody], 'person')
  })
  return html`<aside class="demonstration" data-color="brand2" aria-label="${say(request, texts.demonstration)}">
    <div class="demonstration__row">
      <strong>${say(request, texts.demonstration)}</strong>
      <details class="menu">
        <summary>${say(request, texts.demonstrationClock, { time })}</summary>
        <div class="menu__box"><form method="post" action="${addresses.clock}">${back}<p class="menu__title">${say(request, texts.moveClock)}</p>${everyMove}</form></div>
      </details>
      <details class="menu">
        <summary>${say(request, texts.actAs)}${shell.person === undefined ? nothing : html`<span class="demonstration__who">: ${shell.person.name}</span>`}</summary>
        <div class="menu__box"><form method="post" action="${addresses.actAs}">${back}${everyone}</form></div>
      </details>
    </div>
  </aside>`
}

function breadcrumb({ request, content }: Parts): Html {
  const trail = content.breadcrumb ?? []
  if (trail.length === 0) return nothing
  return html`<nav class="ds-breadcrumbs breadcrumb" aria-label="${say(request, texts.breadcrumb)}"><ol>${trail.map(
    (each) => html`<li><a class="ds-link" href="${each.href}">${each.label}</a></li>`,
  )}<li aria-current="page">${content.title}</li></ol></nav>`
}

function footer(parts: Parts): Html {
  const { request, shell, addresses, back } = parts
  const names = { auto: texts.themeAuto, light: texts.themeLight, dark: texts.themeDark }
  return html`<footer class="bottom">
    <div class="bottom__row">
      <div class="bottom__about">
        <p class="bottom__name">${mark}${say(request, texts.product)}</p>
        <p>${say(request, texts.tagline)}. ${say(request, texts.openSource)}.</p>
      </div>
      ${
        (shell.footer ?? []).length === 0
          ? nothing
          : html`<ul class="bottom__links">${(shell.footer ?? []).map(
              (each) =>
                html`<li><a class="ds-link" data-color="neutral" href="${each.href}">${say(request, each.label)}</a></li>`,
            )}</ul>`
      }
      <form class="theme" method="post" action="${addresses.theme}" data-theme-switch>${back}
        <fieldset class="ds-fieldset"><legend>${say(request, texts.appearance)}</legend><div class="theme__choices">${themes.map(
          (theme) =>
            html`<button${attributes({ type: 'submit', name: 'theme', value: theme, 'aria-pressed': theme === shell.theme ? 'true' : 'false' })}>${say(request, names[theme])}</button>`,
        )}</div></fieldset>
      </form>
    </div>
  </footer>`
}
