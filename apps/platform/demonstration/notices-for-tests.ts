// A process that submits notices and publishes them, and can be killed at any moment: started again it goes on.
import { readFileSync } from 'node:fs'
import { newNationalDraft, toXml } from '@heldigital/eforms'
import { readConfiguration } from '../configuration.ts'
import { sha256 } from '../kernel/canonical.ts'
import { milliseconds, plus } from '../kernel/clock.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { silent } from '../kernel/store/log.ts'
import { withCase, withContent } from '../modules/notices/draft/content.ts'
import { openFor } from '../server.ts'
import { ingrid, municipality } from './people.ts'
import { castOf } from './stage.ts'

const [folder = '', count = '1', european = ''] = process.argv.slice(2)
const product = await openFor(
  readConfiguration({
    ...process.env,
    HELDIGITAL_DATA: folder,
    HELDIGITAL_LOG: 'false',
    HELDIGITAL_DEMONSTRATION: 'true',
  }),
  { log: silent },
)
const cast = await castOf(product)
const { store, services } = product
// The claims of a process that was killed run out after half a minute: the test does not wait for that.
await store.pool.query("update job set claimed_until = now() - interval '1 second' where state = 'running'")
process.stdout.write('ready\n')

const wanted: string[] = []
for (let index = 0; index < Number(count); index++) {
  for (const text of [national(index), ...(european === '' ? [] : [forTed(index)])]) {
    const id = /schemeName="notice-id"[^>]*>([0-9a-f-]{36})/.exec(text)?.[1] ?? ''
    wanted.push(id)
    const { rows } = await store.pool.query('select 1 from notice_submission where notice_id = $1', [id])
    if (rows.length > 0) continue
    const outcome = await services.execute({
      name: 'notices.submit',
      input: { xml: text },
      actor: cast.actor(ingrid),
      id: `test/${id}/${sha256(text).slice(0, 16)}`,
    })
    if (isRefusal(outcome)) throw new Error(`${outcome.code} ${JSON.stringify(outcome.more?.[0]?.title.en ?? '')}`)
  }
}
for (;;) {
  await product.settle()
  const { rows } = await store.pool.query<{ count: number }>(
    'select count(*)::int as count from notice where notice_id = any($1)',
    [wanted],
  )
  if ((rows[0]?.count ?? 0) >= wanted.length) break
  await product.movableClock?.moveTo(plus(services.clock.now(), { minutes: 10 }))
}
await product.close()
process.stdout.write('done\n')

function identifier(kind: string, index: number): string {
  const hex = sha256(`${kind} ${index}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function national(index: number): string {
  const now = milliseconds(services.clock.now())
  const buyer = {
    number: municipality.id.slice(5),
    name: municipality.name,
    legalType: 'la',
    email: 'post@bjorkvik.example',
  }
  const fresh = newNationalDraft('E3', {
    noticeId: identifier('national', index),
    procedureId: identifier('procedure', index),
    now,
  })
  const facts = { buyer, title: 'Brøyting', description: 'Brøyting', nature: 'services', value: '1900000', part: 'I' }
  const draft = withContent(
    withCase(fresh, facts),
    {
      title: `Brøyting av veier ${index}`,
      description: 'Brøyting og strøing av kommunale veier i to vintre.',
      cpv: '90620000',
      region: 'NO0A2',
      deadline: plus(services.clock.now(), { days: 30 }),
      lots: [
        {
          title: 'Veier',
          description: 'Alle kommunale veier.',
          value: '1900000',
          criteria: [{ kind: 'price', name: 'Pris', description: 'Laveste pris.', weight: '100' }],
        },
      ],
    },
    { documents: 'https://heldigital.example/1', submission: 'https://heldigital.example/1/tender' },
  )
  return new TextDecoder().decode(toXml(draft))
}

function forTed(index: number): string {
  const today = services.clock.now().slice(0, 10)
  return readFileSync(european, 'utf8')
    .replaceAll('${EFORMS_MINOR}', '1.14')
    .replaceAll('${ISSUEDATE}', `${today}Z`)
    .replaceAll('${ISSUETIME}', '00:00:01Z')
    .replaceAll('964967369', municipality.id.slice(5))
    .replace(/(schemeName="notice-id">)[0-9a-f-]{36}/, `$1${identifier('european', index)}`)
    .replace(/(<cbc:ContractFolderID[^>]*>)[0-9a-f-]{36}/, `$1${identifier('european procedure', index)}`)
}
