-- The contract register, filled from events.
create table contract (
  id text collate "C" primary key,
  procurement text collate "C" not null,
  reference text not null,
  buyer text not null,
  supplier text not null,
  title text not null,
  value numeric not null,
  ceiling numeric not null,
  -- What is bound by orders.
  used numeric not null,
  starts text not null,
  ends text not null,
  stage text not null,
  changed_at timestamptz not null
);
create index contract_buyer on contract (buyer, changed_at desc);
create index contract_supplier on contract (supplier, changed_at desc);
create index contract_procurement on contract (procurement);
