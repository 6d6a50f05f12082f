-- Who has asked to register an organisation, and how it went: filled from events, emptied by a rebuild.
create table registration_request (
  stream text collate "C" primary key,
  organisation text collate "C" not null,
  name text not null,
  form text not null,
  person text collate "C" not null,
  person_name text not null,
  role text,
  -- waiting, approved, refused, withdrawn
  standing text not null,
  reason text,
  asked_at timestamptz not null
);
create index registration_request_person on registration_request (person, asked_at);
create index registration_request_waiting on registration_request (asked_at) where standing = 'waiting';
