-- A plan whose competition is published lies behind.
alter table notice add column succeeded boolean not null default false;
update notice plan set succeeded = true from notice n
where plan.phase = 'planning' and n.phase = 'competition'
  and (plan.notice_id || '-' || plan.notice_version in (select jsonb_array_elements_text(n.summary->'planning'))
    or (plan.stream = n.stream and n.stream like 'procurement/%'));
