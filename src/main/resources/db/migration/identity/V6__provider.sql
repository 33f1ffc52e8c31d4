create table identity.provider_link (
    organisation_id  uuid not null,
    account_id       uuid not null,
    issuer           text not null,
    subject          text,
    allowed_at       timestamptz not null,
    allowed_by       uuid not null,
    linked_at        timestamptz,
    primary key (organisation_id, account_id),
    unique (organisation_id, issuer, subject),
    foreign key (organisation_id, account_id) references identity.account (organisation_id, id),
    foreign key (organisation_id, allowed_by) references identity.account (organisation_id, id)
);
comment on table identity.provider_link is 'reference: accounts that may sign in by the word of an OpenID provider';
comment on column identity.provider_link.subject is 'the provider''s name for the person; null until they come for the first time';
comment on column identity.provider_link.allowed_by is 'the administrator without whom no link begins';

alter table identity.sign_in_limit drop constraint sign_in_limit_proof_check;
alter table identity.sign_in_limit
    add check (proof in ('PASSWORD', 'CODE', 'PASSKEY', 'PROVIDER'));
insert into identity.sign_in_limit
       (proof, failures, window_minutes, within_minutes, lock_minutes, failures_of_all, source)
values ('PROVIDER', 10, 15, 1440, 30, 1200, 'product');
