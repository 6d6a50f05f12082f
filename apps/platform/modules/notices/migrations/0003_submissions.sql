-- Notices that were submitted as finished XML, one row for each identifier and version.
create table notice_submission (
  stream text primary key,
  notice_id text not null,
  notice_version text not null,
  owner text not null,
  number text,
  -- SUBMITTED, PUBLISHED, STOPPED
  status text not null,
  submitted_at timestamptz not null,
  publish_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  subtype text not null,
  summary jsonb not null,
  author text not null,
  unique (notice_id, notice_version)
);
create index notice_submission_owner on notice_submission (owner, submitted_at desc);
