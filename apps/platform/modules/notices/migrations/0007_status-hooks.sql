-- Systems of senders that are told what becomes of submitted notices.
create table notice_status_hook (
  id text primary key,
  owner text not null,
  name text not null,
  url text not null,
  secret text not null,
  created_at timestamptz not null
);
create index notice_status_hook_owner on notice_status_hook (owner);

-- The outbox: one row for each change and hook, told in the order of `place`. No view: what was told stays told when views are rebuilt.
create table notice_status_call (
  hook text not null,
  place bigint not null,
  stream text not null,
  version integer not null,
  happened_at timestamptz not null,
  body jsonb not null,
  -- waiting, told, failed (given up until the owner wakes the hook)
  state text not null default 'waiting',
  attempts integer not null default 0,
  retry_at timestamptz,
  -- By the database's own time: what a killed process was telling is free again after it.
  claimed_until timestamptz,
  last_error text,
  told_at timestamptz,
  primary key (hook, place),
  unique (hook, stream, version)
);
create index notice_status_call_open on notice_status_call (hook, place) where state <> 'told';
