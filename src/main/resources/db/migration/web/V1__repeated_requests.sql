create schema web;

create table web.idempotency (
    organisation_id uuid not null,
    key_hash        bytea not null,
    reference       text,
    created_at      timestamptz not null default now(),
    primary key (organisation_id, key_hash)
);
comment on table web.idempotency is 'growing: one row for each request with a key, for a day';

create index on web.idempotency (created_at);
