// Seals a tender here in the browser and sends it: parts first, the envelope last. The server never sees anything in clear.
import { receiptText, refusalText, sealTenderInto, type SealPolicy, type SignedReceipt } from '@heldigital/seal'
import type { Text } from '../../../kernel/language.ts'
import { busy, element, language, message, part, progress, saveLink, send, t, upload, wordsOf } from './page.ts'

const form = document.querySelector<HTMLFormElement>('form[data-module="seal"]')
if (form !== null) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit(form)
  })
  for (const lot of form.querySelectorAll<HTMLElement>('[data-lot]')) {
    const take = lot.querySelector<HTMLInputElement>('[data-take]')
    if (take === null) continue
    const fields = part(lot, '[data-lot-fields]')
    const follow = (): void => {
      fields.hidden = !take.checked
    }
    take.addEventListener('change', follow)
    follow()
  }
}

interface LotAnswer {
  lot: string
  price: string
  answers: Record<string, string>
}

class Unfit extends Error {
  readonly field: HTMLElement
  constructor(words: string, field: HTMLElement) {
    super(words)
    this.field = field
  }
}

async function submit(form: HTMLFormElement): Promise<void> {
  const stream = form.dataset['stream'] ?? ''
  const policy = JSON.parse(form.dataset['policy'] ?? '') as SealPolicy
  const supplier = form.dataset['supplier'] ?? ''
  message(form, undefined)
  for (const marked of form.querySelectorAll('[aria-invalid]')) marked.removeAttribute('aria-invalid')
  busy(form, true)
  try {
    const lots = lotsIn(form)
    const name = part<HTMLInputElement>(form, '#seal-contact-name').value.trim()
    const email = part<HTMLInputElement>(form, '#seal-contact-email').value.trim()
    const contact = name === '' || email === '' ? {} : { contact: { name, email } }
    const files = [...(part<HTMLInputElement>(form, '#seal-files').files ?? [])]
    const all = files.reduce((sum, file) => sum + file.size, 0) || 1
    let sent = 0
    progress(form, 0, t(texts.sealing))
    const sealed = await sealTenderInto(
      {
        policy,
        tender: { supplier, lots: lots as unknown as { [name: string]: string }[], ...contact },
        files: files.map((file) => ({ name: file.name.normalize('NFC'), stream: file.stream() })),
      },
      async (each) => {
        await thrice(() =>
          upload(form, '/api/v1/files', each.bytes, (gone) =>
            progress(form, Math.min(1, (sent + gone) / all), t(texts.sending)),
          ),
        )
        sent += each.size
      },
    )
    if (!sealed.ok) return message(form, refusalText(sealed.refusal, language))
    progress(form, 1, t(texts.delivering))
    const { envelope, envelopeHash, reserve } = sealed.value
    const done = (await thrice(() =>
      send(form, `/api/v1/procurements/${stream}/competitions.submit-tender`, { envelope }, `tender-${envelopeHash}`),
    )) as { events: { type: string; at: string; data: { version: number; receipt: SignedReceipt } }[] }
    const received = done.events.find((event) => event.type === 'competitions.tender-received')
    if (received === undefined) return message(form, t(texts.noReceipt))
    showReceipt(form, envelopeHash, received.at, received.data.version, received.data.receipt, reserve)
  } catch (error) {
    if (error instanceof Unfit) {
      message(form, error.message)
      error.field.setAttribute('aria-invalid', 'true')
      error.field.focus()
    } else message(form, wordsOf(error))
  } finally {
    progress(form, undefined)
    busy(form, false)
  }
}

function lotsIn(form: HTMLFormElement): LotAnswer[] {
  const lots: LotAnswer[] = []
  const groups = [...form.querySelectorAll<HTMLElement>('[data-lot]')]
  for (const group of groups) {
    if (group.querySelector<HTMLInputElement>('[data-take]')?.checked === false) continue
    const price = part<HTMLInputElement>(group, '[data-price]')
    const plain = price.value.replaceAll(/[\s\u00a0\u202f]|kr\.?$/gi, '').replace(',', '.')
    if (!/^\d{1,13}(\.\d{1,2})?$/.test(plain)) throw new Unfit(t(texts.price), price)
    const answers: Record<string, string> = {}
    for (const answer of group.querySelectorAll<HTMLTextAreaElement>('[data-criterion]'))
      if (answer.value.trim() !== '') answers[answer.dataset['criterion'] ?? ''] = answer.value.trim()
    lots.push({ lot: group.dataset['lot'] ?? '', price: plain, answers })
  }
  if (lots.length === 0) throw new Unfit(t(texts.noLot), part(form, 'input[data-take], input[data-price]'))
  return lots
}

/** A connection may fail for a moment; a refusal does not change by asking again. */
async function thrice<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let failures = 0; ; failures++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof TypeError) || failures === 2) throw error
      await new Promise((wait) => setTimeout(wait, 1000 * 2 ** failures))
    }
  }
}

function showReceipt(
  form: HTMLFormElement,
  hash: string,
  at: string,
  version: number,
  receipt: SignedReceipt,
  reserve: unknown,
): void {
  const box = part(document, '[data-receipt]')
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nb-NO', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Oslo',
  }).format(new Date(at))
  const title = element('h2', 'ds-heading', t(texts.received, { version }))
  title.dataset['size'] = 'sm'
  title.tabIndex = -1
  const fact = (name: string, value: string): HTMLElement => {
    const code = element('code', 'wrap-anywhere', value)
    return element('div', '', element('dt', '', name), element('dd', '', code))
  }
  const mine = element('a', 'ds-button', t(texts.mine)) as HTMLAnchorElement
  mine.href = '/tenders'
  box.replaceChildren(
    title,
    element('p', '', t(texts.keep)),
    element('dl', 'facts', fact(t(texts.time), `${time} (${at})`), fact(t(texts.hash), hash)),
    element(
      'div',
      'actions',
      saveLink(t(texts.saveReceipt), `receipt-${hash.slice(0, 12)}.json`, receiptText(receipt), 'application/json'),
      saveLink(
        t(texts.saveReserve),
        `reserve-key-${hash.slice(0, 12)}.json`,
        `${JSON.stringify(reserve, null, 2)}\n`,
        'application/json',
      ),
      mine,
    ),
  )
  box.hidden = false
  form.reset()
  form.hidden = true
  title.focus()
}

const texts = {
  sealing: { nb: 'Forsegler', nn: 'Forseglar', en: 'Sealing' },
  sending: { nb: 'Forsegler og sender', nn: 'Forseglar og sender', en: 'Sealing and sending' },
  delivering: { nb: 'Leverer', nn: 'Leverer', en: 'Submitting' },
  price: {
    nb: 'Skriv prisen i kroner, for eksempel 1 250 000,50.',
    nn: 'Skriv prisen i kroner, til dømes 1 250 000,50.',
    en: 'Enter the price in kroner, for example 1 250 000.50.',
  },
  noLot: {
    nb: 'Velg minst én delkontrakt å gi tilbud på.',
    nn: 'Vel minst éin delkontrakt å gje tilbod på.',
    en: 'Choose at least one lot to tender for.',
  },
  noReceipt: {
    nb: 'Serveren ga ingen kvittering. Se «Mine tilbud» før du prøver igjen.',
    nn: 'Serveren gav inga kvittering. Sjå «Mine tilbod» før du prøver igjen.',
    en: 'The server gave no receipt. See “My tenders” before you try again.',
  },
  received: {
    nb: 'Tilbud nummer {version} er mottatt',
    nn: 'Tilbod nummer {version} er motteke',
    en: 'Tender number {version} was received',
  },
  keep: {
    nb: 'Ta vare på kvitteringen. Reservenøkkelen åpner ditt eget tilbud hvis komiteen ikke kan; den er bare hos deg og kan ikke vises igjen.',
    nn: 'Ta vare på kvitteringa. Reservenøkkelen opnar ditt eige tilbod om komiteen ikkje kan; han er berre hos deg og kan ikkje visast igjen.',
    en: 'Keep the receipt. The reserve key opens your own tender if the committee cannot; only you have it and it cannot be shown again.',
  },
  time: { nb: 'Mottatt', nn: 'Motteke', en: 'Received' },
  hash: { nb: 'Kontrollsum', nn: 'Kontrollsum', en: 'Checksum' },
  saveReceipt: { nb: 'Last ned kvitteringen', nn: 'Last ned kvitteringa', en: 'Download the receipt' },
  saveReserve: { nb: 'Last ned reservenøkkelen', nn: 'Last ned reservenøkkelen', en: 'Download the reserve key' },
  mine: { nb: 'Mine tilbud', nn: 'Mine tilbod', en: 'My tenders' },
} satisfies Record<string, Text>
