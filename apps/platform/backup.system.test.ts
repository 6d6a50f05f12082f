import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { backupProduct } from './backup.ts'
import { readConfiguration } from './configuration.ts'
import { castOf } from './demonstration/stage.ts'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { advance } from './kernel/events/subscription.ts'
import { renumberEvents } from './kernel/events/renumber.ts'
import { silent } from './kernel/store/log.ts'
import { restore } from './kernel/store/restore.ts'
import { temporaryStore } from './kernel/store/temporary.ts'
import { migrationsOf } from './product.ts'
import { modules } from './modules/all.ts'
import { filesFor, openFor } from './server.ts'

describe('a backup of a product that is in use', () => {
  it('is restored with every event, the order that subscriptions see, and every file', async () => {
    // The keys are not in the archive: whoever restores brings them.
    const secret = 'a master secret of thirty-two characters'
    const folder = mkdtempSync(join(tmpdir(), 'heldigital-backup-'))
    const [from, to] = await Promise.all([temporaryStore(), temporaryStore()])
    const configuration = (name: string) =>
      readConfiguration({ HELDIGITAL_DATA: join(folder, name), HELDIGITAL_MASTER_SECRET: secret })
    const product = await openFor(configuration('from'), { log: silent, store: from.store })
    try {
      const cast = await castOf(product)
      const key = 'backup-test-flow'
      await runFlow(product, cast, { subject: cleaning, until: 'published', key, days: 21 })
      await advance(from.store.db, 'half', async () => {}, 7)
      const archive = join(folder, 'all.zip')
      // The product goes on while the backup is written.
      const [manifest] = await Promise.all([
        backupProduct(product, archive),
        runFlow(product, cast, { subject: cleaning, until: 'drafted', key: `${key}-2`, days: 21 }),
      ])
      assert.ok(manifest !== undefined)

      const files = await filesFor(configuration('to'))
      await restore(to.store, files, archive, { sources: migrationsOf(modules), settle: renumberEvents })
      const restored = await openFor(configuration('to'), { log: silent, store: to.store })
      const order = async (store: typeof to.store): Promise<string[]> =>
        (
          await sql<{ place: string }>`select stream || '#' || version as place from event order by tx, seq`.execute(
            store.db,
          )
        ).rows.map((row) => row.place)
      const before = await order(from.store)
      const after = await order(to.store)
      assert.ok(after.length > 10)
      assert.deepEqual(before.slice(0, after.length), after)

      const seen: string[] = []
      while (
        (await advance(to.store.db, 'half', async (_tx, event) => void seen.push(`${event.stream}#${event.version}`))) >
        0
      );
      assert.deepEqual(seen, after.slice(7))
      // A new event comes after everything restored.
      const opened = await runFlow(restored, await castOf(restored), {
        subject: cleaning,
        until: 'drafted',
        key: `${key}-3`,
        days: 21,
      })
      const next: string[] = []
      while ((await advance(to.store.db, 'half', async (_tx, event) => void next.push(event.stream))) > 0);
      assert.ok(next.length > 0 && next.every((stream) => stream === opened || stream.startsWith('organisation/')))

      const { rows } = await sql<{
        xml: string
      }>`select data->>'xml' as xml from event where type = 'notices.published'`.execute(to.store.db)
      for (const { xml } of rows) assert.equal(await files.check(xml), 'intact')
    } finally {
      await Promise.all([from.stop(), to.stop()])
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
