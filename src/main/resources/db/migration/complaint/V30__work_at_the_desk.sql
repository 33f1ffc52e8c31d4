alter table complaint.complaint add column act_due date generated always as
    (case when status in ('PENDING_INFO', 'PAUSED', 'ANSWERED') then null else least(total_due, step_due) end) stored;
comment on column complaint.complaint.act_due is 'the day by which the organisation has to do something; none while it waits for others';
create index on complaint.complaint (organisation_id, act_due, received_at) where ended_at is null;
create index on complaint.complaint (organisation_id, handler) where ended_at is null;
create index on complaint.complaint using gin (to_tsvector('pg_catalog.indonesian', title || ' ' || body || ' ' || place));
create index on complaint.opening (organisation_id, asked_at) where decided_by is null;
