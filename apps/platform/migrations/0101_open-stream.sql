-- Opens a stream with its first linked events, in one round trip.
create function open_stream(new_stream text, of_kind text, of_owner text, at timestamptz, last_version integer, last_hash text, events jsonb)
returns boolean language plpgsql as $$
begin
  insert into stream (id, kind, owner, version, head, opened_at) values (new_stream, of_kind, of_owner, 0, '', at);
  return append_events(new_stream, 0, last_version, last_hash, events);
end $$;
