// Makes a committee member's key here in the browser. The server gets the public half, and the secret half locked with a passphrase.
import { createCommitteeKey, recoverySheet, refusalText, wrapIdentity } from '@heldigital/seal'
import type { Text } from '../../../kernel/language.ts'
import { busy, element, language, message, part, saveLink, t } from './page.ts'

const form = document.querySelector<HTMLFormElement>('form[data-module="committee-key"]')
if (form !== null) {
  const recipient = part<HTMLInputElement>(form, 'input[name="recipient"]')
  const wrapped = part<HTMLInputElement>(form, 'input[name="wrapped"]')
  form.addEventListener('submit', (event) => {
    if (recipient.value !== '' && wrapped.value !== '') return
    event.preventDefault()
    void make(form, recipient, wrapped)
  })
}

async function make(form: HTMLFormElement, recipient: HTMLInputElement, wrapped: HTMLInputElement): Promise<void> {
  const passphrase = part<HTMLInputElement>(form, '#key-passphrase')
  const repeat = part<HTMLInputElement>(form, '#key-repeat')
  message(form, undefined)
  if (passphrase.value !== repeat.value) return message(form, t(texts.differ))
  if (passphrase.value.length < 12) return message(form, refusalText({ code: 'passphrase-length' }, language))
  busy(form, true)
  try {
    const key = await createCommitteeKey()
    const locked = await wrapIdentity(key.identity, passphrase.value)
    if (!locked.ok) return message(form, refusalText(locked.refusal, language))
    const sheet = part(form, '[data-sheet]')
    const today = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nb-NO', { dateStyle: 'long' }).format(
      Date.parse(document.documentElement.dataset['now'] ?? ''),
    )
    const words = recoverySheet(key, sheet.dataset['member'] ?? '', today, language)
    recipient.value = key.recipient
    wrapped.value = locked.value
    passphrase.value = ''
    repeat.value = ''
    for (const field of form.querySelectorAll<HTMLElement>('.field')) field.hidden = true
    show(form, sheet, words)
  } finally {
    busy(form, false)
  }
}

/** The recovery sheet, once: it is not sent anywhere and cannot be shown again. */
function show(form: HTMLFormElement, sheet: HTMLElement, words: string): void {
  const print = element('button', 'ds-button', t(texts.print)) as HTMLButtonElement
  print.type = 'button'
  print.dataset['variant'] = 'secondary'
  print.addEventListener('click', () => window.print())
  const text = element('pre', 'sheet', words)
  text.tabIndex = 0
  sheet.replaceChildren(
    element('p', 'prose', t(texts.keep)),
    text,
    element('div', 'actions', print, saveLink(t(texts.save), t(texts.fileName), words, 'text/plain')),
  )
  sheet.hidden = false
  const button = form.querySelector('.form__actions button')
  if (button !== null) button.textContent = t(texts.kept)
  text.focus()
}

const texts = {
  differ: {
    nb: 'De to passordfrasene er ulike. Skriv den samme to ganger.',
    nn: 'Dei to passordfrasane er ulike. Skriv den same to gonger.',
    en: 'The two passphrases differ. Type the same one twice.',
  },
  keep: {
    nb: 'Nøkkelen er laget, men ikke lagret ennå. Skriv ut eller lagre gjenopprettingsarket og lås det inne. Det kan ikke vises igjen. Trykk så på knappen nederst.',
    nn: 'Nøkkelen er laga, men ikkje lagra enno. Skriv ut eller lagre gjenopprettingsarket og lås det inne. Det kan ikkje visast igjen. Trykk så på knappen nedst.',
    en: 'The key is made, but not saved yet. Print or save the recovery sheet and lock it away. It cannot be shown again. Then press the button below.',
  },
  print: { nb: 'Skriv ut arket', nn: 'Skriv ut arket', en: 'Print the sheet' },
  save: { nb: 'Lagre arket', nn: 'Lagre arket', en: 'Save the sheet' },
  fileName: { nb: 'gjenopprettingsark.txt', nn: 'gjenopprettingsark.txt', en: 'recovery-sheet.txt' },
  kept: {
    nb: 'Jeg har tatt vare på arket. Lagre nøkkelen',
    nn: 'Eg har teke vare på arket. Lagre nøkkelen',
    en: 'I have kept the sheet. Save the key',
  },
} satisfies Record<string, Text>
