-- The buyers' procurements, filled from events.
create table procurement (
  id text collate "C" primary key,
  buyer text not null,
  title text not null,
  kind text not null,
  value numeric not null,
  part text not null,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  last_event text not null
);
create index procurement_buyer on procurement (buyer, changed_at desc);
