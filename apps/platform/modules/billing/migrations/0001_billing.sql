-- Invoices and payments of every procurement, and the invoices that wait in an inbox; filled from events.
create table invoice (
  id text collate "C" primary key,
  stream text collate "C" not null,
  -- Absent while it waits in the inbox.
  procurement text collate "C",
  buyer text not null,
  supplier text not null,
  supplier_name text not null,
  number text not null,
  kind text not null,
  order_number text not null,
  -- The order that it was matched to; absent in the inbox.
  order_id text collate "C",
  currency text not null,
  net numeric not null,
  payable numeric not null,
  due text not null,
  stage text not null,
  differences integer not null,
  account text not null,
  document text not null,
  received_at timestamptz not null,
  paid_on text
);
create index invoice_buyer on invoice (buyer, received_at desc);
create index invoice_supplier on invoice (supplier, received_at desc);
create index invoice_number on invoice (supplier, number);
create index invoice_procurement on invoice (procurement);
