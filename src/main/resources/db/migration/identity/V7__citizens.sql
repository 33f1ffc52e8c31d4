create table identity.citizen (
    organisation_id  uuid not null references organisation.organisation (id),
    id               uuid not null,
    mark             bytea not null,
    address          bytea not null,
    language         text not null check (language in ('id', 'en')),
    version          int not null default 1,
    consented_at     timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, mark)
);
comment on table identity.citizen is 'growing: citizens who wanted an account; nothing needs one';
comment on column identity.citizen.mark is 'keyed hash of the e-mail address, by which it is found';
comment on column identity.citizen.address is 'the e-mail address, sealed with a key made of the server''s secret';
comment on column identity.citizen.version is 'goes up when all other sessions are to end';

create table identity.citizen_code (
    organisation_id  uuid not null references organisation.organisation (id),
    id               uuid not null,
    citizen_id       uuid,
    mark             bytea not null,
    address          bytea not null,
    hash             bytea not null,
    tries            int not null default 0,
    expires_at       timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, citizen_id) references identity.citizen (organisation_id, id) on delete cascade
);
comment on table identity.citizen_code is 'growing: codes on their way to an e-mail address, for some minutes';
comment on column identity.citizen_code.citizen_id is 'who wants to move to this address; null for somebody who comes in';
create index on identity.citizen_code (expires_at);

create table identity.citizen_limit (
    only_one        boolean primary key check (only_one),
    tries           int not null check (tries > 0),
    life_minutes    int not null check (life_minutes > 0),
    letters         int not null check (letters > 0),
    letters_of_all  int not null check (letters_of_all > letters),
    window_minutes  int not null check (window_minutes > 0),
    source          text not null
);
comment on table identity.citizen_limit is 'reference: how often a code may be asked for and guessed';
comment on column identity.citizen_limit.tries is 'guesses for one code';
comment on column identity.citizen_limit.letters is 'codes for one address within window_minutes';
comment on column identity.citizen_limit.letters_of_all is 'codes for everybody together within window_minutes';

insert into identity.citizen_limit
       (only_one, tries, life_minutes, letters, letters_of_all, window_minutes, source)
values (true, 5, 10, 5, 600, 60, 'product');
