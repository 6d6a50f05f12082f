// What the browser modules of the competition share with the page that loads them: its language, its messages, its requests.
import { isLanguage, translate, type Language, type Text } from '../../../kernel/language.ts'

export const language: Language = isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'nb'

export function t(text: Text, values: Readonly<Record<string, string | number>> = {}): string {
  return translate(text, language, values)
}

/** The element of a form that the page put there for this module; a page without it is a fault of ours. */
export function part<Element extends HTMLElement>(within: ParentNode, selector: string): Element {
  const found = within.querySelector<Element>(selector)
  if (found === null) throw new Error(`the page has no ${selector}`)
  return found
}

/** Says what is wrong, and moves there; without words it is taken away. */
export function message(form: HTMLElement, words: string | undefined): void {
  const box = part(form, '[data-message]')
  box.hidden = words === undefined
  box.textContent = words ?? ''
  if (words !== undefined) box.focus()
}

/** Shows how far something has come, from 0 to 1; `undefined` takes it away. */
export function progress(form: HTMLElement, done: number | undefined, words?: string): void {
  const box = part(form, '[data-progress]')
  box.hidden = done === undefined
  part<HTMLProgressElement>(box, 'progress').value = done ?? 0
  if (words !== undefined) part(box, '[data-progress-label]').textContent = words
}

export function busy(form: HTMLFormElement, is: boolean): void {
  const button = form.querySelector<HTMLButtonElement>('.form__actions button')
  if (button === null) return
  button.disabled = is
  if (is) button.setAttribute('aria-busy', 'true')
  else button.removeAttribute('aria-busy')
}

/** A refusal of the server, in the reader's language. */
export class Refused extends Error {}

/** Gives a command or sends a file, as this page's reader; the answer as JSON. Throws `Refused` with the server's words. */
export async function send(form: HTMLFormElement, path: string, body: unknown, id?: string): Promise<unknown> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-csrf-token': part<HTMLInputElement>(form, 'input[name="_csrf"]').value,
      ...(id === undefined ? {} : { 'idempotency-key': id }),
    },
    body: JSON.stringify(body),
  })
  return answerOf(answer.ok, await answer.text())
}

export async function get(path: string): Promise<string> {
  const answer = await fetch(path)
  const text = await answer.text()
  if (!answer.ok) answerOf(false, text)
  return text
}

/** Sends bytes, telling how many have gone. */
export function upload(
  form: HTMLFormElement,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  gone: (bytes: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-csrf-token', part<HTMLInputElement>(form, 'input[name="_csrf"]').value)
    request.upload.addEventListener('progress', (event) => gone(event.loaded))
    request.addEventListener('load', () => {
      try {
        answerOf(request.status === 200, request.responseText)
        resolve()
      } catch (error) {
        reject(error as Error)
      }
    })
    request.addEventListener('error', () => reject(new TypeError('no connection')))
    request.send(bytes)
  })
}

function answerOf(ok: boolean, text: string): unknown {
  if (ok) return JSON.parse(text)
  let problem: { title?: string; cure?: string } = {}
  try {
    problem = JSON.parse(text) as typeof problem
  } catch {
    // What is no JSON is no refusal of ours: a proxy in between.
  }
  throw new Refused(`${problem.title ?? t(texts.noAnswer)}. ${problem.cure ?? ''}`)
}

/** What went wrong, in words for the reader. */
export function wordsOf(error: unknown): string {
  return error instanceof Refused ? error.message : t(texts.noConnection)
}

/** A link that saves text as a file. */
export function saveLink(label: string, name: string, text: string, mediaType: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'ds-button'
  link.dataset['variant'] = 'secondary'
  link.download = name
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }))
  link.textContent = label
  return link
}

export function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...content)
  return made
}

const texts = {
  noAnswer: {
    nb: 'Serveren svarte ikke som ventet',
    nn: 'Serveren svara ikkje som venta',
    en: 'The server did not answer as expected',
  },
  noConnection: {
    nb: 'Ingen forbindelse med serveren. Ingenting er gått tapt: prøv igjen.',
    nn: 'Inga samband med serveren. Ingenting er gått tapt: prøv igjen.',
    en: 'No connection with the server. Nothing is lost: try again.',
  },
} satisfies Record<string, Text>
