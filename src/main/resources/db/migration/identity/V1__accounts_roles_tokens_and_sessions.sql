create schema identity;

create table identity.account (
    organisation_id   uuid not null references organisation.organisation (id),
    id                uuid not null,
    email             text not null check (email = lower(email)),
    name              text not null,
    password_hash     text,
    state             text not null check (state in ('INVITED', 'ACTIVE', 'LOCKED')),
    version           int not null default 1,
    created_at        timestamptz not null,
    last_sign_in_at   timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, email)
);
comment on table identity.account is 'reference: accounts of officers';
comment on column identity.account.version is 'goes up with the password and with locking, which ends all sessions';

create table identity.role_grant (
    organisation_id  uuid not null,
    account_id       uuid not null,
    role             text not null,
    unit_id          uuid not null,
    granted_at       timestamptz not null,
    primary key (organisation_id, account_id, role, unit_id),
    foreign key (organisation_id, account_id) references identity.account (organisation_id, id),
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, id)
);
comment on table identity.role_grant is 'reference: roles of accounts, each at a unit and below it';

create table identity.token (
    organisation_id  uuid not null,
    hash             bytea not null,
    account_id       uuid not null,
    name             text not null,
    created_at       timestamptz not null,
    expires_at       timestamptz not null,
    primary key (organisation_id, hash),
    foreign key (organisation_id, account_id) references identity.account (organisation_id, id)
);
comment on table identity.token is 'reference: keys of programs that act for an account';

create table identity.password_code (
    organisation_id  uuid not null,
    account_id       uuid not null,
    hash             bytea not null,
    expires_at       timestamptz not null,
    primary key (organisation_id, account_id),
    unique (organisation_id, hash),
    foreign key (organisation_id, account_id) references identity.account (organisation_id, id)
);
comment on table identity.password_code is 'reference: codes with which an officer sets a password, each once';

create table identity.setup_code (
    hash        bytea primary key,
    created_at  timestamptz not null default now()
);
comment on table identity.setup_code is 'local: codes with which an empty house is set up';

-- The two tables that Spring Session describes.
create table identity.session (
    primary_id             char(36) not null primary key,
    session_id             char(36) not null unique,
    creation_time          bigint not null,
    last_access_time       bigint not null,
    max_inactive_interval  int not null,
    expiry_time            bigint not null,
    principal_name         varchar(100)
);
comment on table identity.session is 'local: officers who are signed in';
create index on identity.session (expiry_time);
create index on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id  char(36) not null references identity.session (primary_id) on delete cascade,
    attribute_name      varchar(200) not null,
    attribute_bytes     bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table identity.session_attributes is 'local: what a session remembers';
