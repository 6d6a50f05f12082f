// Asks in a dialog on the page before a form with a confirmation is sent; without this the server asks on a page of its own.
export function confirmDialogs(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button === null) return
    const id = button.dataset['confirm']
    if (id !== undefined) {
      const dialog = document.getElementById(id)
      if (!(dialog instanceof HTMLDialogElement)) return
      event.preventDefault()
      dialog.showModal()
    } else if (button.dataset['close'] !== undefined) button.closest('dialog')?.close()
  })
}
