-- Notices that go to TED: where they stand there.
alter table notice_submission add column ted boolean not null default false;
alter table notice_submission add column ted_publication text;
-- Why it was refused or is delayed, in words.
alter table notice_submission add column detail text;
-- The publication number in the supplement to the Official Journal, `123456-2026`.
alter table notice add column ted text;
