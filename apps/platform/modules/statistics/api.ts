// Statistics and open data for systems; all of it public.
import { words } from '../../kernel/language.ts'
import type { RouteDefinition } from '../../kernel/module.ts'
import { refusals } from '../../kernel/refusal.ts'
import { object, organisation, Type, type Static } from '../../kernel/schema.ts'
import { recordPackage, releasePackage } from './ocds/open-data.ts'
import { readSelection } from './spend/selection.ts'
import { courses, groupings, keyFiguresOf, spendBy } from './views.ts'

const month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })
const shape = {
  buyer: Type.Optional(organisation),
  supplier: Type.Optional(organisation),
  contract: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9-]{1,80}$' })),
  product: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  from: Type.Optional(month),
  to: Type.Optional(month),
}
const spendQuery = object({ by: Type.Enum([...groupings]), ...shape })
const listQuery = object({
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
})
const id = object({ procurement: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) })
const anyone = { kind: 'public' } as const

export const routes: readonly RouteDefinition[] = [
  {
    method: 'GET',
    path: '/statistics/spend',
    title: words(
      'Godkjente fakturaer uten mva., etter måned, oppdragsgiver, leverandør, kontrakt eller produkt',
      'Godkjende fakturaer utan mva., etter månad, oppdragsgivar, leverandør, kontrakt eller produkt',
      'Approved invoices without VAT, by month, buyer, supplier, contract or product',
    ),
    access: anyone,
    query: spendQuery,
    handle: async ({ query }, { db }) => {
      const { by, ...rest } = query as Static<typeof spendQuery>
      const selection = readSelection(rest)
      return { by, selection, currency: 'NOK', groups: await spendBy(db, by, selection) }
    },
  },
  {
    method: 'GET',
    path: '/statistics/key-figures',
    title: words('Nøkkeltall', 'Nøkkeltal', 'Key figures'),
    access: anyone,
    query: object(shape),
    handle: async ({ query }, { db }) => {
      const selection = readSelection(query as Record<string, string>)
      return { selection, ...(await keyFiguresOf(db, selection)) }
    },
  },
  {
    method: 'GET',
    path: '/ocds',
    title: words(
      'Anskaffelser som har åpne data (OCDS)',
      'Innkjøp som har opne data (OCDS)',
      'Procurements that have open data (OCDS)',
    ),
    access: anyone,
    query: listQuery,
    handle: async ({ query }, { db, publicUrl }) => {
      const { page = 1, size = 100 } = query as Static<typeof listQuery>
      const rows = await courses(db, size, (page - 1) * size)
      return {
        page,
        size,
        procurements: rows.map((row) => ({
          id: row.id,
          buyer: row.buyer,
          title: row.title,
          publishedAt: row.published_at,
          releases: `${publicUrl}/api/v1/ocds/${row.id}`,
          record: `${publicUrl}/api/v1/ocds/${row.id}/record`,
        })),
      }
    },
  },
  {
    method: 'GET',
    path: '/ocds/:procurement',
    title: words('Anskaffelsen som OCDS-utgaver', 'Innkjøpet som OCDS-utgåver', 'The procurement as OCDS releases'),
    access: anyone,
    params: id,
    handle: async ({ params }, services) =>
      (await releasePackage(params['procurement'] ?? '', services)) ?? refusals.notFound,
  },
  {
    method: 'GET',
    path: '/ocds/:procurement/record',
    title: words('Anskaffelsen som OCDS-post', 'Innkjøpet som OCDS-post', 'The procurement as an OCDS record'),
    access: anyone,
    params: id,
    handle: async ({ params }, services) =>
      (await recordPackage(params['procurement'] ?? '', services)) ?? refusals.notFound,
  },
]
