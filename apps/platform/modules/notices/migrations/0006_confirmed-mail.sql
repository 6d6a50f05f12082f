-- A mail address is written to when whoever reads it has said yes.
alter table notice_search add column code text;
alter table notice_search add column confirmed boolean not null default true;
