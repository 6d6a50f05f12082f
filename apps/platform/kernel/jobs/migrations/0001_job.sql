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
