-- The truth: streams of events, appended and never changed.
create table stream (
  id text collate "C" primary key,
  kind text not null,
  owner text not null,
  version integer not null,
  head text not null,
  opened_at timestamptz not null
);
create index stream_owner on stream (owner, kind);

create table event (
  seq bigint generated always as identity primary key,
  -- The transaction that wrote the row: readers in order stop before the oldest one still running, so none is passed over.
  tx xid8 not null default pg_current_xact_id(),
  stream text collate "C" not null,
  version integer not null,
  type text not null,
  data jsonb not null,
  actor jsonb not null,
  at timestamptz not null,
  legal_rows text[] not null,
  command text not null,
  hash text not null,
  unique (stream, version)
);
create index event_order on event (tx, seq);
create index event_type on event (type);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name;
end $$;
create trigger event_append_only before update or delete or truncate on event
  for each statement execute function refuse_change();

-- What was answered to each command, so that a repeated one gets the same answer and changes nothing.
create table command (
  id text primary key,
  fingerprint text not null,
  outcome jsonb,
  at timestamptz not null default clock_timestamp()
);

-- Appends linked events at the end of a stream; false when the stream is no longer where the writer read it. A function, so
-- that each connection plans it once.
create function append_events(into_stream text, expected integer, last_version integer, last_hash text, events jsonb)
returns boolean language plpgsql as $$
begin
  update stream set version = last_version, head = last_hash where id = into_stream and version = expected;
  if not found then return false; end if;
  insert into event (stream, version, type, data, actor, at, legal_rows, command, hash)
  select into_stream, (e->>'version')::integer, e->>'type', e->'data', e->'actor', (e->>'at')::timestamptz,
    array(select jsonb_array_elements_text(e->'legalRows')), e->>'command', e->>'hash'
  from jsonb_array_elements(events) with ordinality as given(e, place) order by place;
  return true;
end $$;

create table refusal_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor jsonb,
  command text not null,
  stream text,
  code text not null
);

create table subscription (
  name text primary key,
  tx xid8 not null,
  seq bigint not null
);

-- Which organisation brought which file: a file can be named in a command only by who uploaded it.
create table upload (
  sha256 text not null,
  organisation text not null,
  size bigint not null,
  media_type text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (sha256, organisation)
);

-- Moved forward in demonstration mode only.
create table clock_offset (
  one_row boolean primary key default true check (one_row),
  milliseconds bigint not null
);
