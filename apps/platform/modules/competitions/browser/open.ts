// A committee member uses the key: the member's share of each tender's key is decrypted here and released, the key itself stays.
import {
  readRecoverySheet,
  refusalText,
  releaseShare,
  unwrapIdentity,
  type ReleasedShare,
  type SealPolicy,
} from '@heldigital/seal'
import type { Text } from '../../../kernel/language.ts'
import { busy, get, language, message, part, progress, send, t, wordsOf } from './page.ts'

const form = document.querySelector<HTMLFormElement>('form[data-module="open"]')
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  void open(form)
})

async function open(form: HTMLFormElement): Promise<void> {
  const passphrase = part<HTMLInputElement>(form, '#open-passphrase')
  const sheet = part<HTMLTextAreaElement>(form, '#open-sheet')
  const stream = form.dataset['stream'] ?? ''
  message(form, undefined)
  if (passphrase.value === '' && sheet.value.trim() === '') return message(form, t(texts.nothing))
  busy(form, true)
  try {
    const key =
      sheet.value.trim() === ''
        ? await unwrapIdentity(form.dataset['wrapped'] ?? '', passphrase.value)
        : await readRecoverySheet(sheet.value)
    if (!key.ok) return message(form, refusalText(key.refusal, language))
    const base = `/api/v1/procurements/${stream}/sealed-tenders`
    const { tenders } = JSON.parse(await get(base)) as {
      tenders: { envelope: string; policy: SealPolicy | null }[]
    }
    const shares: ReleasedShare[] = []
    for (const { envelope, policy } of tenders) {
      progress(
        form,
        shares.length / tenders.length,
        t(texts.releasing, { done: shares.length + 1, all: tenders.length }),
      )
      if (policy === null) return message(form, t(texts.noPolicy))
      const share = await releaseShare(await get(`${base}/${envelope}`), policy, key.value.identity)
      if (!share.ok) return message(form, refusalText(share.refusal, language))
      shares.push(share.value)
    }
    progress(form, 1)
    await send(
      form,
      `/api/v1/procurements/${stream}/competitions.release-shares`,
      { shares },
      part<HTMLInputElement>(form, 'input[name="_id"]').value,
    )
    passphrase.value = ''
    sheet.value = ''
    location.assign(`${location.pathname}?done=competitions.release-shares`)
  } catch (error) {
    message(form, wordsOf(error))
  } finally {
    progress(form, undefined)
    busy(form, false)
  }
}

const texts = {
  nothing: {
    nb: 'Skriv passordfrasen, eller nøkkelen på gjenopprettingsarket.',
    nn: 'Skriv passordfrasen, eller nøkkelen på gjenopprettingsarket.',
    en: 'Type the passphrase, or the key on the recovery sheet.',
  },
  releasing: {
    nb: 'Frigir nøkkeldel {done} av {all}',
    nn: 'Frigjev nøkkeldel {done} av {all}',
    en: 'Releasing share {done} of {all}',
  },
  noPolicy: {
    nb: 'Forseglingsreglene til et tilbud mangler.',
    nn: 'Forseglingsreglane til eit tilbod manglar.',
    en: 'The seal policy of a tender is missing.',
  },
} satisfies Record<string, Text>
