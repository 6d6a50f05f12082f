-- Competitions that are or were open, and the tenders of each supplier. Filled from events.
create table competition (
  id text collate "C" primary key,
  buyer text not null,
  title text not null,
  number text not null,
  stage text not null,
  deadline timestamptz,
  published_at timestamptz not null
);
create index competition_open on competition (stage, deadline);

create table competition_tender (
  id text collate "C" primary key,
  competition text collate "C" not null,
  supplier text not null,
  version integer not null,
  received_at timestamptz not null,
  standing text not null check (standing in ('counts', 'replaced', 'withdrawn'))
);
create index competition_tender_supplier on competition_tender (supplier, competition);
