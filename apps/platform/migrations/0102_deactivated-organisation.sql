-- An organisation that is taken out of use: its people and systems get in no more, and what it did remains.
alter table organisation add column deactivated_at timestamptz;
