// The words that the reader's pages share.
import { municipalities, nationalModel } from '@heldigital/eforms'
import { words, type Text } from '../../../kernel/language.ts'
import type { Html } from '../../../kernel/http/html.ts'
import { tag, type Reader, type Tone } from '../../../ui/index.ts'
import type { Status } from '../search/search.ts'
import type { NoticeLabel, Phase } from '../views.ts'

export const phaseNames: Readonly<Record<Phase, Text>> = {
  planning: words('Planlegging', 'Planlegging', 'Planning'),
  competition: words('Konkurranse', 'Konkurranse', 'Competition'),
  result: words('Resultat', 'Resultat', 'Result'),
}

export const statusNames: Readonly<Record<Status, Text>> = {
  active: words('Aktiv', 'Aktiv', 'Active'),
  expired: words('Fristen er ute', 'Fristen er ute', 'Deadline passed'),
  awarded: words('Tildelt', 'Tildelt', 'Awarded'),
  cancelled: words('Avlyst', 'Avlyst', 'Cancelled'),
}

const statusTones: Readonly<Record<Status, Tone>> = {
  active: 'success',
  expired: 'neutral',
  awarded: 'info',
  cancelled: 'danger',
}

export function statusTag(reader: Pick<Reader, 'language'>, status: Status, phase: Phase): Html {
  const name = phase === 'planning' && status === 'expired' ? planSucceeded : statusNames[status]
  return tag(reader, name, statusTones[status])
}

const planSucceeded = words('Konkurransen er kunngjort', 'Konkurransen er kunngjord', 'Competition published')

export const labelNames: Readonly<Record<NoticeLabel, Text>> = {
  environment: words('Klima og miljø', 'Klima og miljø', 'Climate and environment'),
  innovation: words('Innovasjon', 'Innovasjon', 'Innovation'),
  social: words('Sosiale hensyn', 'Sosiale omsyn', 'Social considerations'),
}

/** The name of a code in one of the national lists; the code itself where the list does not know it. */
export function codeName(list: string, code: string): Text {
  return nationalModel().codeList(list)?.codes.get(code) ?? { nb: code, nn: code, en: code }
}

/** The name of a branch of the CPV tree, `45` or `4521`. */
export function cpvName(branch: string): Text {
  return codeName('cpv', branch.padEnd(8, '0'))
}

/** The Norwegian regions, by name. */
export function norwegianRegions(): { value: string; label: Text }[] {
  const codes = nationalModel().codeList('nuts-lvl3')?.codes ?? new Map<string, Text>()
  return [...codes]
    .filter(([code]) => /^NO[0-9A-Z]{3}$/.test(code))
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.nb.localeCompare(b.label.nb, 'nb'))
}

/** The Norwegian municipalities by county, by name. */
export function norwegianMunicipalities(): { group: string; choices: { value: string; label: string }[] }[] {
  const counties = Map.groupBy(municipalities(), ({ county }) => county)
  return [...counties]
    .map(([group, members]) => ({
      group,
      choices: members
        .map(({ number, name }) => ({ value: number, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label, 'nb')),
    }))
    .sort((a, b) => a.group.localeCompare(b.group, 'nb'))
}

/** A place of performance in words. */
export function placeName(code: string): Text {
  if (code === 'anyw') return words('Hvor som helst', 'Kvar som helst', 'Anywhere')
  return /^[A-Z]{2}[0-9A-Z]{3}$/.test(code) ? codeName('nuts-lvl3', code) : { nb: code, nn: code, en: code }
}
