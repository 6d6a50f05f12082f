-- Saved searches, and what was found for them.
create table notice_search (
  id text primary key,
  owner text not null,
  name text not null,
  search jsonb not null,
  email text,
  url text,
  secret text not null,
  created_at timestamptz not null
);
create index notice_search_owner on notice_search (owner, created_at);

-- The outbox: one row for each notice found for a search, told once. No view: what was sent stays sent when views are rebuilt.
create table notice_alert (
  search text not null,
  number text not null,
  found_at timestamptz not null,
  -- waiting, sent, kept (nothing is configured to send it with)
  state text not null default 'waiting',
  sent_at timestamptz,
  recipient text not null,
  subject text not null,
  body text not null,
  primary key (search, number)
);
create index notice_alert_newest on notice_alert (found_at desc);
