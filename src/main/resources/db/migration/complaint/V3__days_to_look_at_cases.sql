alter table complaint.complaint add column look_at date;
comment on column complaint.complaint.look_at is 'the next day on which a clock of the case reaches something that somebody must be told or that ends it';
create index on complaint.complaint (organisation_id, look_at) where ended_at is null;

create table complaint.recount (
    organisation_id  uuid primary key,
    asked_at         timestamptz not null
);
comment on table complaint.recount is 'growing: organisations whose days off were changed and whose open cases have not been read again yet';

alter table complaint.complaint add column step_level smallint not null default 0 check (step_level in (0, 75, 90, 100));
comment on column complaint.complaint.step_level is 'how far the clock of this step had run when somebody was last told; level says it of the total clock';
