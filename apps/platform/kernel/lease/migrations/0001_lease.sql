-- Who alone may do something, until when by the database's own time. The row stays after release, so that epochs only grow.
create table lease (
  name text primary key check (length(name) between 1 and 200),
  owner text not null check (length(owner) between 1 and 200),
  epoch bigint not null,
  expires_at timestamptz not null
);
