-- Views of the organisation streams: filled from events, emptied by a rebuild, so nothing refers to them by foreign key.
create table organisation (
  id text collate "C" primary key,
  stream text collate "C" not null unique,
  kind text not null check (kind in ('buyer', 'supplier', 'operator')),
  type text not null,
  name text not null,
  registered_at timestamptz not null
);
create index organisation_name on organisation (name);

create table person (
  id text collate "C" primary key,
  name text not null
);

create table membership (
  organisation text collate "C" not null,
  person text collate "C" not null,
  roles text[] not null,
  since timestamptz not null,
  primary key (person, organisation)
);
create index membership_organisation on membership (organisation);

-- Who is logged in. The token itself is only in the browser; its hash is here. Times are the server's own, never the
-- demonstration clock's.
create table session (
  token_hash bytea primary key,
  person text collate "C" not null,
  -- Whom the person chose to act for; empty until a choice is made.
  organisation text collate "C",
  level text not null,
  -- The identity token that ends the session at the provider, sealed with a key that only the browser's token gives.
  sealed_id_token bytea,
  -- Hash of the provider's name for its own session, so that logging out there ends this one.
  provider_session bytea,
  started_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp()
);
create index session_person on session (person);
create index session_provider on session (provider_session);
create index session_started on session (started_at);

create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor jsonb,
  route text not null,
  outcome text not null
);
create index access_log_at on access_log (at);

-- What the product made for itself at its first start.
create table identity_key (
  name text primary key,
  secret text not null,
  made_at timestamptz not null default clock_timestamp()
);

-- Logins and tokens under way in the embedded test provider, shared by all processes.
create table test_provider_state (
  kind text not null,
  id text collate "C" not null,
  payload jsonb not null,
  grant_id text collate "C",
  uid text collate "C",
  expires_at timestamptz,
  primary key (kind, id)
);
create index test_provider_grant on test_provider_state (grant_id) where grant_id is not null;
create index test_provider_uid on test_provider_state (kind, uid) where uid is not null;
create index test_provider_expiry on test_provider_state (expires_at);
