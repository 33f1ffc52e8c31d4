create table audit.published_head (
    organisation_id  uuid not null,
    sequence         bigint not null,
    hash             bytea not null,
    published_at     timestamptz not null,
    primary key (organisation_id, sequence)
);
comment on table audit.published_head is 'growing: the ends of the trail that were shown to everybody, at most one an hour';

create trigger append_only before update or delete on audit.published_head
    for each row execute function audit.refuse_change();
create trigger never_emptied before truncate on audit.published_head
    for each statement execute function audit.refuse_change();
