// Fills the list of suggestions of a field from the server while one types.
interface Suggestion {
  readonly value: string
  readonly label: string
}

export function suggestions(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked: AbortController | undefined
    input.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(() => void suggest(), 250)
    })
    const suggest = async (): Promise<void> => {
      const words = input.value.trim()
      if (words.length < 2 || [...(input.list?.options ?? [])].some((option) => option.value === words)) return
      asked?.abort()
      asked = new AbortController()
      const address = new URL(input.dataset['suggest'] ?? '', location.href)
      address.searchParams.set('q', words)
      try {
        const answer = await fetch(address, { signal: asked.signal, headers: { accept: 'application/json' } })
        if (answer.ok) fill(input, (await answer.json()) as readonly Suggestion[])
      } catch {
        // The field takes any text without suggestions too.
      }
    }
  }
}

function fill(input: HTMLInputElement, found: readonly Suggestion[]): void {
  input.list?.replaceChildren(
    ...found.slice(0, 50).map((each) => {
      const option = document.createElement('option')
      option.value = each.value
      option.label = each.label
      return option
    }),
  )
}
