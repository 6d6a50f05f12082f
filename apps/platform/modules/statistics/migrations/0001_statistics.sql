-- What public buyers buy, filled from events. Texts that suppliers write are not kept: a line is named by what was agreed.
create table spend_line (
  invoice text collate "C" not null,
  -- From 1; 0 is what the invoice adds or takes off as a whole.
  line integer not null,
  procurement text collate "C" not null,
  buyer text not null,
  supplier text not null,
  contract text collate "C" not null,
  -- The agreed item's name; absent where the line names none.
  product text,
  -- NOK without VAT; what is credited is below zero.
  amount numeric not null,
  -- Month of the invoice, 2027-01.
  month text not null,
  -- Approved or paid.
  counted boolean not null,
  primary key (invoice, line)
);
create index spend_line_month on spend_line (month) where counted;
create index spend_line_buyer on spend_line (buyer, month) where counted;
create index spend_line_supplier on spend_line (supplier, month) where counted;

create table spend_contract (
  id text collate "C" primary key,
  reference text not null,
  title text not null
);

-- One row for each procurement of ours that has a published notice.
create table procurement_course (
  id text collate "C" primary key,
  buyer text not null,
  title text not null,
  -- When tenders were invited.
  published_at timestamptz not null,
  tenders integer,
  awarded_at timestamptz
);
create index procurement_course_buyer on procurement_course (buyer, published_at);

create table notice_count (
  number text primary key,
  buyer text not null,
  published_at timestamptz not null
);
create index notice_count_day on notice_count (published_at);
