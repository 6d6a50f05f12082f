// What a group of spending is called.
import { formatDate } from '../../../ui/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { texts } from '../words.ts'
import type { Grouping, SpendGroup } from '../views.ts'

export function groupName(by: Grouping, group: SpendGroup, language: Language): string {
  if (group.key === null) return (by === 'product' ? texts.noProduct : texts.noPersons)[language]
  return by === 'month' ? monthName(group.key, language) : (group.name ?? group.key)
}

/** `januar 2027` of `2027-01`. */
export function monthName(month: string, language: Language): string {
  return formatDate(`${month}-01`, language).replace(/^\d+\.? /, '')
}
