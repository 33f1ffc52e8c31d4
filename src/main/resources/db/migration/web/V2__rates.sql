create table web.rate (
    organisation_id uuid not null,
    key_hash        bytea not null,
    free_at         timestamptz not null,
    primary key (organisation_id, key_hash)
);
comment on table web.rate is 'growing: how far each limited act is used up, until it is free again';
comment on column web.rate.free_at is 'when all that was taken has grown back';

create index on web.rate (free_at);
