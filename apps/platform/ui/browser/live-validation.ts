// Shows the server's own answer about a field while one works in the form: the rules stand in one place. Only fields that one
// has been in are spoken of, so that nobody is scolded for what they have not come to yet.

/** A refusal as `problemOf` writes it. */
interface Problem {
  readonly title: string
  readonly cure: string
  readonly field?: string
  readonly legalBasis?: string
  readonly errors?: readonly Problem[]
}

const pause = 500

/** The server's answer about the form as it stands; undefined when nothing is wrong. Rejects when the server gives no such answer. */
export async function validate(form: HTMLFormElement, signal?: AbortSignal): Promise<Problem | undefined> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.set('_validate', '1')
  const answer = await fetch(form.action, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  })
  if (answer.headers.get('content-type')?.includes('json') !== true) throw new TypeError('no answer about the form')
  return ((await answer.json()) as { readonly problem?: Problem }).problem
}

export function liveValidation(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) watch(form)
}

function watch(form: HTMLFormElement): void {
  const visited = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked: AbortController | undefined

  const ask = async (): Promise<void> => {
    asked?.abort()
    asked = new AbortController()
    try {
      const problem = await validate(form, asked.signal)
      show(form, visited, problem === undefined ? [] : ofFields(problem))
    } catch {
      // Nothing is lost: the form is checked when it is sent.
    }
  }
  const later = (delay: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), delay)
  }
  form.addEventListener('input', (event) => {
    const name = fieldOf(event.target)
    if (name === undefined) return
    // A field that is already marked is checked while one types, the others when one leaves them.
    if (visited.has(name) || isMarked(event.target)) {
      visited.add(name)
      later(pause)
    }
  })
  form.addEventListener('change', (event) => {
    const name = fieldOf(event.target)
    if (name === undefined) return
    visited.add(name)
    later(50)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    asked?.abort()
  })
}

function fieldOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-name].field')?.dataset['name'] : undefined
}

function isMarked(target: EventTarget | null): boolean {
  return target instanceof Element && target.getAttribute('aria-invalid') === 'true'
}

function ofFields(problem: Problem): Problem[] {
  return [...(problem.field === undefined ? [] : [problem]), ...(problem.errors ?? []).flatMap(ofFields)]
}

function show(form: HTMLFormElement, visited: ReadonlySet<string>, problems: readonly Problem[]): void {
  for (const field of form.querySelectorAll<HTMLElement>('.field[data-name]')) {
    const name = field.dataset['name'] ?? ''
    const box = field.querySelector<HTMLElement>('.field__error')
    if (box === null || !visited.has(name)) continue
    const mine = problems.filter((each) => each.field === name)
    const words = mine.map(wordsOf)
    const shown = [...box.children].map((each) => each.textContent)
    if (shown.join('\n') !== words.join('\n'))
      box.replaceChildren(
        ...words.map((each) => {
          const message = document.createElement('p')
          message.className = 'ds-validation-message'
          message.textContent = each
          return message
        }),
      )
    for (const input of field.querySelectorAll<HTMLElement>('input:not([type="hidden"]), textarea, select'))
      mark(input, box.id, mine.length > 0)
  }
}

function wordsOf(problem: Problem): string {
  const title = /[.!?:]$/.test(problem.title) ? problem.title : `${problem.title}.`
  return `${title} ${problem.cure}${problem.legalBasis === undefined ? '' : ` ${problem.legalBasis}`}`
}

function mark(input: HTMLElement, errorId: string, wrong: boolean): void {
  const described = new Set((input.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== ''))
  if (wrong) {
    input.setAttribute('aria-invalid', 'true')
    described.add(errorId)
  } else {
    input.removeAttribute('aria-invalid')
    described.delete(errorId)
  }
  if (described.size === 0) input.removeAttribute('aria-describedby')
  else input.setAttribute('aria-describedby', [...described].join(' '))
}
