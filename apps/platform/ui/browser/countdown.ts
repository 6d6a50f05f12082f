// Counts deadlines down by the server's clock: the device's own clock may be wrong.
import type { Language } from '../../kernel/language.ts'
import { remaining } from '../remaining.ts'

const hour = 3_600_000

export function countDown(language: Language): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-deadline]')]
  const served = Date.parse(document.documentElement.dataset['now'] ?? '')
  if (all.length === 0 || Number.isNaN(served)) return
  const loaded = performance.now()
  const show = (): void => {
    const now = served + (performance.now() - loaded)
    let nearest = Infinity
    for (const element of all) {
      const left = Date.parse(element.dataset['deadline'] ?? '') - now
      const words = remaining(left, language)
      if (element.textContent !== words) element.textContent = words
      if (left <= 0) element.closest<HTMLElement>('.deadline')?.setAttribute('data-state', 'passed')
      else nearest = Math.min(nearest, left)
    }
    if (nearest !== Infinity) setTimeout(show, nearest < 2 * hour ? 1000 : 30_000)
  }
  show()
}
