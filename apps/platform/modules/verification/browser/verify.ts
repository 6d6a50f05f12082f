// Checks what one drops on the page, in the browser: no file leaves the machine, and it works without a network.
import { markupOf } from '../../../kernel/http/html.ts'
import { isLanguage, type Language } from '../../../kernel/language.ts'
import { mostBytes, mostFiles, verifyFiles, type GivenFile } from '../verification.ts'
import { verdictBox } from '../pages/verdict.ts'

const asked = document.documentElement.lang
const language: Language = isLanguage(asked) ? asked : 'nb'
const area = document.querySelector<HTMLElement>('[data-verify-keys]')
const input = area?.querySelector<HTMLInputElement>('input[type=file]')
const result = document.querySelector<HTMLElement>('#verdict')
const pasted = document.querySelector<HTMLFormElement>('form[data-module=verify]')
const keys = (area?.dataset['verifyKeys'] ?? '').split(' ').filter((key) => key !== '')
let latest = 0

async function show(given: Promise<readonly GivenFile[]>): Promise<void> {
  if (result === null) return
  const mine = ++latest
  const verdict = await verifyFiles(await given, keys, language)
  // A slower answer to an earlier choice does not stand over a later one.
  if (mine !== latest) return
  result.innerHTML = markupOf(verdictBox(language, verdict))
  result.querySelector<HTMLElement>('[tabindex]')?.focus()
}

async function read(list: readonly File[]): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = []
  let bytes = 0
  for (const file of list.slice(0, mostFiles)) {
    bytes += file.size
    if (bytes > mostBytes) break
    files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return files
}

if (area !== null && input !== null && input !== undefined) {
  area.hidden = false
  input.addEventListener('change', () => void show(read([...(input.files ?? [])])))
  area.addEventListener('dragover', (event) => {
    event.preventDefault()
    area.dataset['over'] = 'true'
  })
  area.addEventListener('dragleave', () => delete area.dataset['over'])
  area.addEventListener('drop', (event) => {
    event.preventDefault()
    delete area.dataset['over']
    void show(read([...(event.dataTransfer?.files ?? [])]))
  })
}

pasted?.addEventListener('submit', (event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
  const texts = [...pasted.querySelectorAll('textarea')].filter((each) => each.value.trim() !== '')
  const files = texts.map((each) => ({
    name: each.dataset['fileName'] ?? pasted.querySelector(`label[for="${each.id}"]`)?.textContent?.trim() ?? each.name,
    bytes: new TextEncoder().encode(each.value.trim()),
  }))
  void show(Promise.resolve(files))
})
