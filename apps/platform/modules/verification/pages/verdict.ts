// A verdict on a page, drawn alike by the server and in the browser.
import { html, type Html } from '../../../kernel/http/html.ts'
import { translate, words, type Language } from '../../../kernel/language.ts'
import { alert } from '../../../ui/alert.ts'
import type { Verdict } from '../verification.ts'

const titles = {
  holds: words('Det holder', 'Det held', 'It holds'),
  fails: words('Noe holder ikke', 'Noko held ikkje', 'Something does not hold'),
  nothing: words('Ingenting kunne kontrolleres', 'Ingenting kunne kontrollerast', 'Nothing could be checked'),
}
const cures = {
  holds: undefined,
  fails: words(
    'Legg ved kvitteringen slik du lastet den ned, og konvolutten og delene som hører til. Stemmer det fortsatt ikke, er en fil endret, eller kvitteringen kommer fra en annen installasjon.',
    'Legg ved kvitteringa slik du lasta henne ned, og konvolutten og delane som høyrer til. Stemmer det framleis ikkje, er ei fil endra, eller kvitteringa kjem frå ein annan installasjon.',
    'Add the receipt as you downloaded it, and the envelope and parts that belong to it. If it still does not hold, a file has been changed, or the receipt comes from another installation.',
  ),
  nothing: words(
    'Legg ved en kvittering (JSON), og gjerne konvolutten og de krypterte delene.',
    'Legg ved ei kvittering (JSON), og gjerne konvolutten og dei krypterte delane.',
    'Add a receipt (JSON), and preferably the envelope and the encrypted parts.',
  ),
}
const unknown = words('Ble ikke brukt: {names}.', 'Vart ikkje brukt: {names}.', 'Not used: {names}.')
const tones = { holds: 'success', fails: 'danger', nothing: 'warning' } as const

export function verdictBox(language: Language, { outcome, lines, unknown: names }: Verdict): Html {
  const cure = cures[outcome]
  return alert(
    { language },
    {
      tone: tones[outcome],
      title: titles[outcome],
      announce: true,
      body: html`${lines.map((line) => html`<p class="wrap-anywhere">${line}</p>`)}${
        names.length === 0
          ? null
          : html`<p class="wrap-anywhere">${translate(unknown, language, { names: names.join(', ') })}</p>`
      }${cure === undefined ? null : html`<p>${translate(cure, language)}</p>`}`,
    },
  )
}
