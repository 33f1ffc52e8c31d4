create table identity.passkey (
    organisation_id  uuid not null,
    id               uuid not null,
    account_id       uuid not null,
    credential       bytea not null,
    public_key       bytea not null,
    sign_count       bigint not null,
    backup_eligible  boolean not null,
    transports       text not null,
    name             text not null,
    created_at       timestamptz not null,
    last_used_at     timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, credential),
    foreign key (organisation_id, account_id) references identity.account (organisation_id, id)
);
comment on table identity.passkey is 'reference: keys in phones, computers and sticks with which officers prove who they are';
comment on column identity.passkey.credential is 'the name that the authenticator gave the key';
comment on column identity.passkey.public_key is 'attested credential data (WebAuthn level 3, 6.5.2)';
comment on column identity.passkey.sign_count is 'when it goes back, somebody has copied the key; 0 where the authenticator does not count';
comment on column identity.passkey.transports is 'how the browser reaches the key, separated by blanks';
create index on identity.passkey (organisation_id, account_id);

alter table identity.sign_in_limit drop constraint sign_in_limit_proof_check;
alter table identity.sign_in_limit
    add check (proof in ('PASSWORD', 'CODE', 'PASSKEY'));
insert into identity.sign_in_limit
       (proof, failures, window_minutes, within_minutes, lock_minutes, failures_of_all, source)
values ('PASSKEY', 10, 15, 1440, 30, 1200, 'product');
