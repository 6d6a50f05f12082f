-- The journal: one row for each case file and each journal entry, filled from events. Numbers are not kept: they follow from the
-- order of events (tx, seq, place), which never changes, so that a journal that is filled again has the same numbers.
create table journal_case (
  id text collate "C" primary key,
  buyer text not null,
  -- Year in Norway of the day on which the case was opened.
  year integer not null,
  title text not null,
  tx xid8 not null,
  seq bigint not null,
  opened_at timestamptz not null,
  published boolean not null,
  opened boolean not null,
  awarded boolean not null
);
create index journal_case_number on journal_case (buyer, year, tx, seq);

create table journal_entry (
  procurement text collate "C" not null,
  -- Number within the case file, from 1.
  number integer not null,
  buyer text not null,
  year integer not null,
  tx xid8 not null,
  seq bigint not null,
  place integer not null,
  -- The registry type: I, U, N, X.
  type text not null,
  kind text not null,
  -- As registered, in bokmål.
  title text not null,
  -- What the title's words are filled with.
  said jsonb not null,
  -- When the document came or went.
  dated timestamptz not null,
  journalled_at timestamptz not null,
  -- `everyone`, `bank`, an organisation, or nobody.
  party text,
  document text,
  -- Why it is withheld, and whether that ends with the award.
  basis text,
  until_award boolean not null,
  -- Orders, invoices and payments: kept with the case, but no part of the journal that is public.
  accounting boolean not null,
  primary key (procurement, number)
);
create index journal_entry_order on journal_entry (buyer, year, tx, seq, place) where not accounting;
create index journal_entry_newest on journal_entry (tx desc, seq desc, place desc) where not accounting;
create index journal_entry_day on journal_entry (journalled_at) where not accounting;
