// Ranks while one types, with the same code as the server; the address follows, so that what one sees can be shared.
import { markupOf } from '../../../kernel/http/html.ts'
import { isLanguage, type Language } from '../../../kernel/language.ts'
import { trialResult } from '../scoring/result.ts'
import { readTrial } from '../scoring/trial.ts'
import { costWord, priceWord } from '../scoring/words.ts'

const pause = 150
const asked = document.documentElement.lang
const language: Language = isLanguage(asked) ? asked : 'nb'
let timer: ReturnType<typeof setTimeout> | undefined

function formOf(): HTMLFormElement | null {
  return document.querySelector('form[data-module=scoring]')
}

function parametersOf(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value)
  return parameters
}

function rank(form: HTMLFormElement): void {
  const parameters = parametersOf(form)
  const trial = readTrial(Object.fromEntries(parameters), { price: priceWord[language], cost: costWord[language] })
  const result = trialResult({ language }, trial)
  const verdict = document.querySelector('#verdict')
  const shown = document.querySelector('#result')
  if (verdict === null || shown === null) return
  if (verdict.textContent !== result.verdict) verdict.textContent = result.verdict
  const open = [...shown.querySelectorAll('details')].map((each) => each.open)
  shown.innerHTML = markupOf(result.body)
  for (const [index, each] of shown.querySelectorAll('details').entries()) each.open = open[index] ?? false
  history.replaceState(null, '', `${location.pathname}?${parameters}`)
}

/** Another model asks for other fields: the server draws them, and what was written stays. */
async function redraw(form: HTMLFormElement): Promise<void> {
  const address = `${location.pathname}?${parametersOf(form)}`
  const focused = document.activeElement?.id ?? ''
  const answer = await fetch(address)
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.querySelector('#trial')
  const old = document.querySelector('#trial')
  if (fresh === null || old === null) return
  old.replaceWith(document.adoptNode(fresh))
  history.replaceState(null, '', address)
  document.getElementById(focused)?.focus()
}

document.addEventListener('input', (event) => {
  const form = formOf()
  if (form === null || !(event.target instanceof Element) || !form.contains(event.target)) return
  clearTimeout(timer)
  if (event.target.getAttribute('name') === 'model') void redraw(form).catch(() => undefined)
  else timer = setTimeout(() => rank(form), pause)
})
