create table complaint.recount (
    organisation_id  uuid primary key,
    asked_at         timestamptz not null
);
comment on table complaint.recount is 'growing: organisations whose days off were changed and whose open cases have not been read again yet';
