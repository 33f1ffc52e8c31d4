create table identity.sign_in_limit (
    proof           text primary key check (proof in ('PASSWORD', 'CODE')),
    failures        int not null check (failures > 1),
    window_minutes  int not null check (window_minutes > 0),
    within_minutes  int not null check (within_minutes >= window_minutes),
    lock_minutes    int not null check (lock_minutes > 0),
    failures_of_all int not null check (failures_of_all > failures),
    source          text not null
);
comment on table identity.sign_in_limit is 'reference: how often somebody may fail to prove who they are';
comment on column identity.sign_in_limit.window_minutes is 'after so long as many failures are allowed again, evenly growing back';
comment on column identity.sign_in_limit.within_minutes is 'as many failures within so long, with no success between, hold the account';
comment on column identity.sign_in_limit.lock_minutes is 'for so long nobody signs in with the account';
comment on column identity.sign_in_limit.failures_of_all is 'of everybody together, within window_minutes';
comment on column identity.sign_in_limit.source is 'who set the limit: a regulation, or the product';

insert into identity.sign_in_limit
       (proof, failures, window_minutes, within_minutes, lock_minutes, failures_of_all, source)
values ('PASSWORD', 10, 15, 1440, 30, 600, 'product'),
       ('CODE', 5, 15, 1440, 30, 600, 'product');

create table identity.sign_in_failure (
    organisation_id  uuid not null,
    account_id       uuid not null,
    proof            text not null references identity.sign_in_limit (proof),
    failures         int not null,
    since            timestamptz not null,
    locked_until     timestamptz,
    primary key (organisation_id, account_id, proof),
    foreign key (organisation_id, account_id) references identity.account (organisation_id, id)
);
comment on table identity.sign_in_failure is 'reference: failures to sign in since the last success';
