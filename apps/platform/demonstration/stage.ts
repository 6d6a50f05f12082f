// Sets the stage of the demonstration: people, organisations, and procurements in different stages.
import { randomUUID } from 'node:crypto'
import { plus } from '../kernel/clock.ts'
import { openSecrets, personIdOf } from '../kernel/identity/secrets.ts'
import { keystoreFor } from '../keystore.ts'
import type { Product } from '../product.ts'
import { registerDirectory, type Cast } from './directory.ts'
import { cleaning, runFlow, type FlowOptions, type Step } from './flow.ts'
import { trade } from './trade.ts'

/** The people of the demonstration, registered in their organisations. Repeated, it changes nothing. */
export async function castOf(product: Product): Promise<Cast> {
  const secrets = await openSecrets(keystoreFor(product.configuration, product.store))
  return registerDirectory(product, (pid) => personIdOf(pid, secrets))
}

const ready: readonly Omit<FlowOptions, 'key'>[] = [
  { subject: cleaning, planned: 14, until: 'paid', days: 21 },
  {
    subject: {
      title: 'Vintervedlikehold av gang- og sykkelveier',
      need: 'Brøyting og strøing av 38 kilometer gang- og sykkelvei i to vintersesonger.',
      cpv: '90620000',
      lots: [
        ['Sone nord', 'Brøyting og strøing nord for elva, 21 kilometer.', '1050000'],
        ['Sone sør', 'Brøyting og strøing sør for elva, 17 kilometer.', '850000'],
      ],
    },
    until: 'opened',
    days: 15,
  },
  {
    subject: {
      title: 'Vaktmestertjenester for kommunale bygg',
      need: 'Vaktmestertjenester med beredskap for tolv kommunale bygg i to år.',
      cpv: '98341130',
      lots: [
        ['Skoler og barnehager', 'Vaktmester for sju skoler og barnehager.', '1100000'],
        ['Rådhus og kulturbygg', 'Vaktmester for fem bygg i sentrum.', '800000'],
      ],
    },
    until: 'published',
    days: 24,
  },
]

/** The story begins so long ago that it has come to about today when the stage is set. */
const storyDays = 61

/**
 * Three procurements: one paid, one being evaluated, one open for tenders. One that is there already is left as it is; one
 * that a stopped process left half way is begun anew.
 */
export async function setStage(product: Product): Promise<void> {
  await product.movableClock?.begin(plus(product.services.clock.now(), { days: -storyDays }))
  const cast = await castOf(product)
  for (const [index, options] of ready.entries()) {
    const mark = `demonstration/stage/${index}`
    const { rowCount } = await product.store.pool.query('select 1 from command where id = $1', [mark])
    if (rowCount !== 0) continue
    await runFlow(product, cast, { ...options, key: `demonstration-${randomUUID()}` }, trade)
    await product.store.pool.query(
      "insert into command (id, fingerprint, outcome) values ($1, '', null) on conflict do nothing",
      [mark],
    )
  }
}

/** One whole procurement, from the need to the paid invoice. */
export async function runWholeFlow(product: Product, cast: Cast, told: (step: Step) => void): Promise<void> {
  await runFlow(
    product,
    cast,
    { subject: cleaning, planned: 14, until: 'paid', days: 21, key: `demo-${randomUUID()}`, told },
    trade,
  )
}
