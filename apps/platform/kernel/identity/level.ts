// How sure ID-porten is of who somebody is (`acr`).

export const levels = ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'] as const
export type Level = (typeof levels)[number]

export function isLevel(value: unknown): value is Level {
  return levels.includes(value as Level)
}

export function reaches(level: Level, least: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(least)
}
