// After a restore: the numbers of transactions begin anew on another server, so the order of events is written down without them.
import type pg from 'pg'

/**
 * Gives events new sequence numbers in the order in which subscriptions see them, all with the oldest transaction number,
 * and moves the subscriptions' places along. To be run inside the restore, where the append-only guard is off.
 */
export async function renumberEvents(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  await client.query(`create temporary table renumbered on commit drop as
    select seq as old_seq, tx as old_tx, row_number() over (order by tx, seq) as new_seq from event`)
  await client.query(`update subscription s set tx = '3', seq =
    (select count(*) from renumbered r where (r.old_tx, r.old_seq) <= (s.tx, s.seq))`)
  await client.query(`update event e set seq = -r.new_seq, tx = '3' from renumbered r where e.seq = r.old_seq`)
  await client.query('update event set seq = -seq')
  await client.query(`select setval(pg_get_serial_sequence('event', 'seq'),
    (select greatest(1, coalesce(max(seq), 0)) from event), (select count(*) > 0 from event))`)
}
