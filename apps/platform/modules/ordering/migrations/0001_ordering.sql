-- Orders of every procurement, filled from events.
create table purchase_order (
  id text collate "C" primary key,
  procurement text collate "C" not null,
  contract text collate "C" not null,
  number text not null,
  buyer text not null,
  supplier text not null,
  net numeric not null,
  total numeric not null,
  stage text not null,
  document text not null,
  sent_at timestamptz not null
);
create index purchase_order_buyer on purchase_order (buyer, sent_at desc);
create index purchase_order_supplier on purchase_order (supplier, sent_at desc);
create index purchase_order_number on purchase_order (number);
