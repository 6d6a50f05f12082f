// Shows which part of the regulation applies while one types: the same answer that the "calculate" button gives, asked again.
const form = document.querySelector<HTMLFormElement>('form#procurements-open')
const pause = 400
let timer: ReturnType<typeof setTimeout> | undefined
let asked: AbortController | undefined

async function calculate(form: HTMLFormElement): Promise<void> {
  asked?.abort()
  asked = new AbortController()
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.set('_add', '')
  try {
    const answer = await fetch(location.pathname, { method: 'POST', body, signal: asked.signal })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('#route')
    const shown = document.querySelector('#route')
    if (fresh !== null && shown !== null && fresh.innerHTML !== shown.innerHTML)
      shown.replaceWith(document.adoptNode(fresh))
  } catch {
    // The next keystroke asks again, and the button is still there.
  }
}

form?.addEventListener('input', (event) => {
  const { target } = event
  if (!(target instanceof HTMLInputElement) || !['value', 'kind', 'buyerType'].includes(target.name)) return
  clearTimeout(timer)
  timer = setTimeout(() => void calculate(form), pause)
})
