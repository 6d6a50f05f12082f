-- Work that happens later. Enqueued in the transaction of the business change, due by the product's own clock (run_at),
-- claimed by the database's clock (claimed_until), so that moving the product's clock never makes a living claim expire.
create table job (
  id bigint generated always as identity primary key,
  kind text not null check (length(kind) between 1 and 100),
  key text check (length(key) between 1 and 300),
  payload jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'dead')),
  run_at timestamptz not null,
  attempt integer not null default 0,
  max_attempts integer not null check (max_attempts >= 1),
  claimed_until timestamptz,
  last_error text,
  finished_at timestamptz,
  check ((state = 'running') = (claimed_until is not null))
);
create unique index job_key on job (kind, key) where key is not null;
create index job_due on job (run_at, id) where state = 'queued';
create index job_claimed on job (claimed_until) where state = 'running';
create index job_finished on job (finished_at) where state in ('done', 'dead');

-- A queue's statistics are always wrong: the planner believes it empty just after it was filled, and sorts all of it for
-- every claim. Here it may only walk job_due, so a claim costs the same whatever waits behind it. A claim need not be on
-- disk: after a power cut the job is simply waiting again. So this is called in a transaction of its own.
create function claim_jobs(kinds text[], due timestamptz, most integer, duration interval) returns setof job
  language sql
  set enable_sort = off
  set enable_seqscan = off
  set enable_bitmapscan = off
as $$
  select set_config('synchronous_commit', 'off', true);
  with chosen as (
    select id from job
    where state = 'queued' and run_at <= due and kind = any(kinds)
    order by run_at, id limit most
    for update skip locked)
  update job set state = 'running', attempt = attempt + 1, claimed_until = clock_timestamp() + duration
  from chosen where job.id = chosen.id
  returning job.*
$$;
