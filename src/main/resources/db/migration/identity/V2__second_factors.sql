create table identity.second_factor (
    organisation_id  uuid not null,
    account_id       uuid not null,
    secret           bytea not null,
    last_step        bigint not null,
    since            timestamptz not null,
    primary key (organisation_id, account_id),
    foreign key (organisation_id, account_id) references identity.account (organisation_id, id)
);
comment on table identity.second_factor is 'reference: accounts that are asked for a code of the moment when they sign in';
comment on column identity.second_factor.secret is 'sealed with a key made of the server''s secret';
comment on column identity.second_factor.last_step is 'number of the half minute whose code was used last: codes up to it no longer count';

create table identity.recovery_code (
    organisation_id  uuid not null,
    account_id       uuid not null,
    hash             bytea not null,
    primary key (organisation_id, account_id, hash),
    foreign key (organisation_id, account_id)
        references identity.second_factor (organisation_id, account_id) on delete cascade
);
comment on table identity.recovery_code is 'reference: codes for somebody without their phone, until they are used';
