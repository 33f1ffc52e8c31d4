create schema audit;

create table audit.entry (
    organisation_id  uuid not null,
    sequence         bigint not null,
    at               timestamptz not null,
    actor            text not null,
    action           text not null,
    subject          text not null,
    details          text not null,
    previous_hash    bytea not null,
    hash             bytea not null,
    primary key (organisation_id, sequence)
);
comment on table audit.entry is 'growing: one row for each recorded act';
comment on column audit.entry.details is 'JSON as it was hashed, byte for byte; never a jsonb, which would reorder it';

create table audit.head (
    organisation_id  uuid primary key,
    sequence         bigint not null,
    hash             bytea not null
);
comment on table audit.head is 'growing: the last entry of each organisation';

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only';
end
$$;

create trigger append_only before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger never_emptied before truncate on audit.entry
    for each statement execute function audit.refuse_change();
