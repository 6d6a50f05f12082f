// Checks documents beside the page, so that a large one does not freeze it.
import { checkDocument } from '../check.ts'
import type { Language } from '../../../kernel/language.ts'

const here = self as unknown as {
  onmessage: ((event: MessageEvent) => void) | null
  postMessage(message: unknown): void
}

here.onmessage = (event) => {
  const { id, name, bytes, language } = event.data as {
    id: number
    name: string
    bytes: ArrayBuffer
    language: Language
  }
  checkDocument(name, new Uint8Array(bytes), language).then(
    (checked) => here.postMessage({ id, checked }),
    (error: unknown) => here.postMessage({ id, checked: { outcome: 'unreadable', name, why: String(error) } }),
  )
}
