-- What readers search in: one row for each published version of a notice.
create extension if not exists pg_trgm;

create table notice (
  number text primary key,
  -- The notice as people think of it: all its versions share this.
  notice text not null,
  version integer not null,
  -- The identifiers in the XML.
  notice_id text not null,
  notice_version text not null,
  procedure_id text,
  stream text not null,
  subtype text not null,
  -- planning, competition, result, change: what the publication was.
  kind text not null,
  -- planning, competition, result: which step of the procurement it belongs to.
  phase text not null,
  latest boolean not null,
  cancelled boolean not null,
  title text not null,
  about text not null,
  buyer text not null,
  buyer_name text not null,
  nature text not null,
  procedure text not null,
  cpv text[] not null,
  -- Every branch of the CPV tree that the notice hangs on: 9091 hangs on 90, 909, 9091.
  cpv_branches text[] not null,
  -- Regions and what they lie in, NO0A2, NO0A, NO0, NO; municipalities and places by name in small letters.
  places text[] not null,
  value numeric,
  labels text[] not null,
  winners text[] not null,
  deadline timestamptz,
  published_at timestamptz not null,
  xml text not null,
  -- For whole words with their Norwegian forms.
  words tsvector not null,
  -- For parts of words and exact phrases, in small letters.
  letters text not null,
  summary jsonb not null
);
create index notice_versions on notice (notice, version);
create index notice_identity on notice (notice_id, notice_version);
create index notice_procedure on notice (procedure_id);
create index notice_stream on notice (stream);
create index notice_newest on notice (published_at desc, number desc) where latest;
create index notice_deadline on notice (deadline) where latest;
create index notice_words on notice using gin (words) where latest;
create index notice_letters on notice using gin (letters gin_trgm_ops) where latest;
create index notice_cpv on notice using gin (cpv_branches) where latest;
create index notice_places on notice using gin (places) where latest;
create index notice_buyer on notice (buyer) where latest;
create index notice_phase on notice (phase, published_at desc) where latest;
create index notice_value on notice (value) where latest;
create index notice_month on notice (published_at);

-- Procedures that a result has ended: with a winner, or without.
create table notice_outcome (
  procedure_id text primary key,
  outcome text not null
);
