// Markup that is escaped by construction: a string that is put into a template is text, never markup.

const markup = Symbol('markup')

export interface Html {
  readonly [markup]: string
}

export type Renderable = Html | string | number | bigint | boolean | null | undefined | readonly Renderable[]

/** Markup from a template; interpolated strings are escaped, `Html` is kept, arrays are joined, null, undefined and booleans are nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Renderable[]): Html {
  let text = strings[0] ?? ''
  for (let i = 0; i < values.length; i++) text += render(values[i]) + (strings[i + 1] ?? '')
  return { [markup]: text }
}

/** Markup that is already safe. Only for text that this program wrote itself (an SVG, a rendered document). */
export function raw(text: string): Html {
  return { [markup]: text }
}

/** The text of markup, to be sent. */
export function markupOf(value: Html): string {
  return value[markup]
}

/** Attributes from a record: `true` gives the bare name, false, null and undefined leave it out. */
export function attributes(record: Readonly<Record<string, string | number | boolean | null | undefined>>): Html {
  let text = ''
  for (const [name, value] of Object.entries(record)) {
    if (value === false || value === null || value === undefined) continue
    text += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`
  }
  return raw(text)
}

export const nothing: Html = raw('')

function render(value: Renderable): string {
  if (value === null || value === undefined || typeof value === 'boolean') return ''
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (isHtml(value)) return value[markup]
  let text = ''
  for (const part of value) text += render(part)
  return text
}

function isHtml(value: object): value is Html {
  return markup in value
}

const special = /[&<>"']/
const everySpecial = /[&<>"']/g
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (character) => escapes[character] ?? '') : text
}
