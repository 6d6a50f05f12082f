// Changes between light and dark at once; the server remembers it in the background.
export function themeSwitch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-theme-switch]'))
    form.addEventListener('submit', (event) => {
      const button = event.submitter
      if (!(button instanceof HTMLButtonElement)) return
      event.preventDefault()
      const body = new URLSearchParams(new FormData(form, button) as unknown as Record<string, string>)
      document.documentElement.dataset['colorScheme'] = button.value
      document
        .querySelector('meta[name="color-scheme"]')
        ?.setAttribute('content', button.value === 'auto' ? 'light dark' : button.value)
      for (const each of form.querySelectorAll('button')) each.setAttribute('aria-pressed', String(each === button))
      void fetch(form.action, { method: 'POST', body, redirect: 'manual' })
    })
}
