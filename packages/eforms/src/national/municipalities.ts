// Norwegian municipalities and the region each lies in, for places below the NUTS regions that notices are written with.
import facts from '../../data/municipalities.json' with { type: 'json' }

export interface Municipality {
  /** Four digits. */
  readonly number: string
  readonly name: string
  readonly county: string
  /** NUTS 3 region. */
  readonly region: string
}

let all: readonly Municipality[] | undefined

/** All municipalities, by number. */
export function municipalities(): readonly Municipality[] {
  all ??= facts.counties.flatMap((row) => {
    const [prefix = '', county = '', region = '', list = ''] = row.split('|')
    return list.split(',').map((each) => ({ number: prefix + each.slice(0, 2), name: each.slice(3), county, region }))
  })
  return all
}

/** The municipalities of a name; more than one where two share it (Herøy, Våler), unless the region tells them apart. */
export function municipalitiesNamed(name: string, region?: string): readonly Municipality[] {
  const wanted = name.trim().toLocaleLowerCase('nb')
  return municipalities().filter(
    (each) => each.name.toLocaleLowerCase('nb') === wanted && (region === undefined || each.region === region),
  )
}
