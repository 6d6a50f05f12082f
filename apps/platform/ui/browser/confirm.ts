// Asks in a dialog on the page before a form with a confirmation is sent; without this the server asks on a page of its own.
import { validate } from './live-validation.ts'

export function confirmDialogs(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button === null) return
    const id = button.dataset['confirm']
    if (id !== undefined) {
      const dialog = document.getElementById(id)
      if (!(dialog instanceof HTMLDialogElement) || button.dataset['asked'] !== undefined) return
      event.preventDefault()
      void ask(button, dialog)
    } else if (button.dataset['close'] !== undefined) button.closest('dialog')?.close()
  })
}

/** A form with errors is sent as it is, so that its page shows them: one confirms only what can be done. */
async function ask(button: HTMLButtonElement, dialog: HTMLDialogElement): Promise<void> {
  const { form } = button
  const wrong = form !== null && form.dataset['live'] !== undefined && (await hasErrors(form))
  if (!wrong) {
    dialog.showModal()
    return
  }
  button.dataset['asked'] = ''
  form.requestSubmit(button)
}

async function hasErrors(form: HTMLFormElement): Promise<boolean> {
  try {
    return (await validate(form)) !== undefined
  } catch {
    return false
  }
}
