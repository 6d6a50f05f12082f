// Billing for systems: an invoice as XML, the buyer's own list, and documents byte for byte.
import { randomUUID } from 'node:crypto'
import { streamId } from '../../kernel/events/event.ts'
import { buyerRoles, organisationOf, supplierRoles } from '../../kernel/identity/actor.ts'
import type { RouteDefinition } from '../../kernel/module.ts'
import { isRefusal, refusals } from '../../kernel/refusal.ts'
import { object, Type } from '../../kernel/schema.ts'
import { orderNumbered } from '../ordering/index.ts'
import { mostInvoiceBytes } from './invoice/index.ts'
import { bytesOf } from './invoice/receive.ts'
import { readInvoice } from './invoice/read.ts'
import { invoiceRow, invoicesOf } from './views.ts'
import { osloDate } from '@heldigital/law'
import { milliseconds } from '../../kernel/clock.ts'
import type { Services } from '../../kernel/module.ts'
import type { Actor } from '../../kernel/identity/actor.ts'
import type { Outcome } from '../../kernel/events/execute.ts'

const everyone = { kind: 'roles', roles: [...buyerRoles, ...supplierRoles] } as const
const senders = { kind: 'roles', roles: ['submitter', 'supplierAdministrator', 'caseOfficer'] } as const

export const routes: readonly RouteDefinition[] = [
  {
    method: 'POST',
    path: '/invoices',
    title: {
      nb: 'Send en faktura eller kreditnota som EHF (XML); den finner selv saken som ordren hører til',
      nn: 'Send ein faktura eller ei kreditnota som EHF (XML); han finn sjølv saka som ordren høyrer til',
      en: 'Send an invoice or credit note as EHF (XML); it finds the case of its order by itself',
    },
    access: senders,
    rawBody: mostInvoiceBytes,
    handle: async ({ actor, raw, headers }, services) => {
      const stored = await services.files.put(raw, { limit: mostInvoiceBytes })
      if (isRefusal(stored)) return stored
      const key = headers['idempotency-key']
      return deliverInvoice(
        services,
        actor,
        { ...stored, name: 'invoice.xml' },
        typeof key === 'string' ? key : randomUUID(),
      )
    },
  },
  {
    method: 'GET',
    path: '/invoices',
    title: { nb: 'Egne fakturaer', nn: 'Eigne fakturaer', en: 'Own invoices' },
    access: everyone,
    handle: async ({ actor }, { db }) => ({ invoices: await invoicesOf(db, organisationOf(actor) ?? '') }),
  },
  {
    method: 'GET',
    path: '/invoices/:invoice/document',
    title: { nb: 'Fakturaen slik den kom', nn: 'Fakturaen slik han kom', en: 'The invoice as it came' },
    access: everyone,
    params: object({ invoice: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }),
    handle: async ({ actor, params }, { db, files }) => {
      const row = await invoiceRow(db, params['invoice'] ?? '', organisationOf(actor) ?? '')
      const bytes = row === undefined ? undefined : await files.get(row.document)
      if (bytes === undefined) return refusals.notFound
      return { bytes, mediaType: 'application/xml', fileName: 'invoice.xml' }
    },
  },
]

/** Gives a stored invoice to the case of its order, or else to the buyer's inbox. */
export async function deliverInvoice(
  services: Services,
  actor: Actor | undefined,
  file: { readonly sha256: string; readonly size: number; readonly name: string },
  id: string,
): Promise<Outcome> {
  const mine = organisationOf(actor)
  if (mine === undefined) return refusals.notLoggedIn
  const named = { ...file, mediaType: 'application/xml' }
  await services.uploaded(mine, named)
  const bytes = await bytesOf(services.files, file.sha256, file.size)
  if (isRefusal(bytes)) return bytes
  const read = readInvoice(bytes, osloDate(milliseconds(services.clock.now())))
  const order =
    read.ok && read.facts.orderNumber !== undefined
      ? await orderNumbered(services.db, read.facts.orderNumber, read.facts.buyer, read.facts.seller)
      : undefined
  return order === undefined
    ? services.execute({ name: 'billing.receive-unmatched', input: { file: named }, actor, id })
    : services.execute({
        name: 'billing.receive-invoice',
        stream: streamId('procurement', order.procurement),
        input: { file: named },
        actor,
        id,
      })
}
