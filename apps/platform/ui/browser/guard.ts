// Keeps people from losing what they wrote, and from sending the same form twice.

/** Asks before the page is left with changes that were not sent. */
export function guardChanges(): void {
  const changed = new Set<HTMLFormElement>()
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-guard]')) {
    if (form.dataset['dirty'] !== undefined) changed.add(form)
    form.addEventListener('input', () => changed.add(form))
    form.addEventListener('submit', () => changed.delete(form))
  }
  window.addEventListener('beforeunload', (event) => {
    if (changed.size > 0) event.preventDefault()
  })
}

/** The second press of a button does nothing while the first is under way. */
export function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method !== 'post') return
    if (form.dataset['sent'] !== undefined) {
      event.preventDefault()
      return
    }
    form.dataset['sent'] = ''
    event.submitter?.setAttribute('aria-busy', 'true')
  })
  // A page that comes back from the history can be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) delete form.dataset['sent']
    for (const button of document.querySelectorAll('button[aria-busy]')) button.removeAttribute('aria-busy')
  })
}
