// The answer to what was just done.
import { nothing } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import type { PageRequest } from '../kernel/http/page.ts'
import type { Text } from '../kernel/language.ts'
import { alert } from './alert.ts'

/** Says that the command of the form that led here was carried out; nothing when the page was opened otherwise. */
export function doneAlert(
  request: Pick<PageRequest, 'language' | 'done'>,
  commands: readonly { readonly name: string; readonly done: Text }[],
): Html {
  const command = commands.find((each) => each.name === request.done)
  return command === undefined ? nothing : alert(request, { tone: 'success', title: command.done, announce: true })
}
