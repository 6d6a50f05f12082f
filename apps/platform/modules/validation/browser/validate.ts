// Checks what one drops on the page, in the browser: no file leaves the machine.
import { html, markupOf } from '../../../kernel/http/html.ts'
import { isLanguage, translate, type Language } from '../../../kernel/language.ts'
import { mostBytes, type Checked } from '../validation.ts'
import { texts } from '../words.ts'
import { verdictOf } from '../pages/verdict.ts'

const asked = document.documentElement.lang
const language: Language = isLanguage(asked) ? asked : 'nb'
const area = document.querySelector<HTMLElement>('[data-validate-worker]')
const input = area?.querySelector<HTMLInputElement>('input[type=file]')
const result = document.querySelector<HTMLElement>('#verdict')
const pasted = document.querySelector<HTMLFormElement>('form[data-module=validate]')

// Made at once, so that everything is there when the network is not.
const worker = area === null ? undefined : new Worker(area.dataset['validateWorker'] ?? '', { type: 'module' })
const waiting = new Map<number, (checked: Checked) => void>()
let count = 0
worker?.addEventListener('message', (event: MessageEvent<{ id: number; checked: Checked }>) => {
  waiting.get(event.data.id)?.(event.data.checked)
  waiting.delete(event.data.id)
})

function check(name: string, bytes: ArrayBuffer): Promise<Checked> {
  return new Promise((resolve) => {
    const id = count++
    waiting.set(id, resolve)
    worker?.postMessage({ id, name, bytes, language }, [bytes])
  })
}

async function show(files: readonly { name: string; read: () => Promise<ArrayBuffer>; size: number }[]): Promise<void> {
  if (result === null) return
  result.innerHTML = ''
  for (const file of files) {
    const box = document.createElement('div')
    box.className = 'stack'
    box.innerHTML = markupOf(html`<p role="status">${translate(texts.checking, language, { name: file.name })}</p>`)
    result.append(box)
    const checked: Checked =
      file.size > mostBytes
        ? { outcome: 'unreadable', name: file.name, why: `${file.size} > ${mostBytes}` }
        : await check(file.name, await file.read())
    box.innerHTML = markupOf(verdictOf(language, checked))
  }
  result.querySelector<HTMLElement>('[tabindex]')?.focus()
}

const dropped = (list: FileList | null | undefined): void =>
  void show([...(list ?? [])].map((file) => ({ name: file.name, size: file.size, read: () => file.arrayBuffer() })))

if (area !== null && input !== null && input !== undefined) {
  area.hidden = false
  input.addEventListener('change', () => dropped(input.files))
  area.addEventListener('dragover', (event) => {
    event.preventDefault()
    area.dataset['over'] = 'true'
  })
  area.addEventListener('dragleave', () => delete area.dataset['over'])
  area.addEventListener('drop', (event) => {
    event.preventDefault()
    delete area.dataset['over']
    dropped(event.dataTransfer?.files)
  })
}

pasted?.addEventListener('submit', (event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
  const bytes = new TextEncoder().encode(pasted.querySelector('textarea')?.value ?? '')
  void show([{ name: 'XML', size: bytes.length, read: async () => bytes.buffer as ArrayBuffer }])
})
