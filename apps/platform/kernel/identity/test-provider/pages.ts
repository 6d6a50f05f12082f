// The few pages of the test provider. They say plainly that nobody real logs in here.
import { html, markupOf, type Html } from '../../http/html.ts'
import { translate, type Language, type Text } from '../../language.ts'
import type { TestPerson } from './people.ts'

export const styleSheet = `
:root { color-scheme: light dark; font: 1.125rem/1.5 Inter, system-ui, sans-serif; }
body { margin: 0 auto; padding: 1.5rem; max-width: 40rem; background: light-dark(#fff, #14181d); color: light-dark(#1e2b3c, #e8edf3); }
h1 { font-size: 1.75rem; line-height: 1.25; text-wrap: balance; }
.notice { border-inline-start: .25rem solid light-dark(#0062ba, #7cc0ff); padding: .5rem 1rem; background: light-dark(#eaf3fb, #1d2a38); }
ul { list-style: none; padding: 0; display: grid; gap: .75rem; }
button { font: inherit; width: 100%; min-height: 2.75rem; text-align: start; padding: .75rem 1rem; cursor: pointer;
  color: inherit; background: light-dark(#fff, #1d242c); border: 1px solid light-dark(#68717d, #8d99a8); border-radius: .5rem; }
button:hover { background: light-dark(#eaf3fb, #28323d); }
button:focus-visible, a:focus-visible { outline: 3px solid light-dark(#00163f, #fff); outline-offset: 3px; }
a { color: light-dark(#00509a, #9ccfff); }
.name { display: block; font-weight: 600; }
.title { display: block; }
`

export function choicePage(people: readonly TestPerson[], language: Language, action: string): string {
  const t = (text: Text): string => translate(text, language)
  return page(
    language,
    t(texts.heading),
    html`<p class="notice">${t(texts.notice)}</p>
      <form method="post" action="${action}">
        <ul>
          ${people.map(
            (person) =>
              html`<li>
                <button name="person" value="${person.pid}"><span class="name">${person.name}</span> <span class="title">${t(person.title)}</span></button>
              </li>`,
          )}
        </ul>
      </form>
      <form method="post" action="${action}"><button name="cancel" value="1">${t(texts.cancel)}</button></form>`,
  )
}

export function logoutPage(form: Html, language: Language): string {
  const t = (text: Text): string => translate(text, language)
  return page(
    language,
    t(texts.logoutHeading),
    html`${form}
      <p><button type="submit" form="op.logoutForm" value="yes" name="logout">${t(texts.logout)}</button></p>
      <p><button type="submit" form="op.logoutForm">${t(texts.stay)}</button></p>`,
  )
}

export function loggedOutPage(language: Language): string {
  return page(language, translate(texts.loggedOut, language), wayBack(language))
}

/** `reason` is the provider's own word for what was wrong, for whoever builds against it. */
export function troublePage(reason: string, language: Language): string {
  return page(
    language,
    translate(texts.trouble, language),
    html`<p>${translate(texts.troubleCure, language)}</p>
      <p><code>${reason}</code></p>
      ${wayBack(language)}`,
  )
}

function wayBack(language: Language): Html {
  return html`<p><a href="/">${translate(texts.back, language)}</a></p>`
}

function page(language: Language, title: string, body: Html): string {
  return `<!doctype html>${markupOf(
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>${title}</title>
        <link rel="stylesheet" href="/test-idp/style.css">
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`,
  )}`
}

const texts = {
  heading: { nb: 'Hvem vil du logge inn som?', nn: 'Kven vil du logge inn som?', en: 'Whom do you want to log in as?' },
  notice: {
    nb: 'Dette er en prøveinnlogging i stedet for ID-porten. Alle personene er oppdiktet.',
    nn: 'Dette er ei prøveinnlogging i staden for ID-porten. Alle personane er oppdikta.',
    en: 'This is a test login in place of ID-porten. All of these people are fictitious.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  logoutHeading: { nb: 'Vil du logge ut?', nn: 'Vil du logge ut?', en: 'Do you want to log out?' },
  logout: { nb: 'Logg ut', nn: 'Logg ut', en: 'Log out' },
  stay: { nb: 'Fortsett innlogget', nn: 'Hald fram innlogga', en: 'Stay logged in' },
  loggedOut: { nb: 'Du er logget ut', nn: 'Du er logga ut', en: 'You are logged out' },
  trouble: { nb: 'Innloggingen stoppet', nn: 'Innlogginga stoppa', en: 'The login stopped' },
  troubleCure: {
    nb: 'Gå til forsiden og logg inn på nytt.',
    nn: 'Gå til framsida og logg inn på nytt.',
    en: 'Go to the front page and log in again.',
  },
  back: { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the front page' },
} satisfies Record<string, Text>
