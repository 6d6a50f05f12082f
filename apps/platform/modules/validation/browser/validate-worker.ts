// Checks documents beside the page, so that a large one does not freeze it.
import { checkDocument, type Checked } from '../validation.ts'
import { osloDate } from '@heldigital/law'
import type { Language } from '../../../kernel/language.ts'

interface Question {
  readonly id: number
  readonly name: string
  readonly bytes: ArrayBuffer
  readonly language: Language
}

// A worker's messages go to the page that made it and to nobody else; the option is read only between windows.
const answer = (id: number, checked: Checked): void => globalThis.postMessage({ id, checked }, { targetOrigin: '' })

globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { id, name, bytes, language } = data
  checkDocument(name, new Uint8Array(bytes), language, osloDate(Date.now())).then(
    (checked) => answer(id, checked),
    (error: unknown) => answer(id, { outcome: 'unreadable', name, why: String(error) }),
  )
})
