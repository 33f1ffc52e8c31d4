create table complaint.open311_trial (
    organisation_id  uuid not null,
    code             text not null,
    token            bytea not null,
    category         text not null references complaint.category (code),
    hidden           boolean not null,
    lat              double precision,
    long             double precision,
    at               timestamptz not null,
    primary key (organisation_id, code),
    unique (organisation_id, token)
);
comment on table complaint.open311_trial is 'growing: that something came to the test endpoint, for a day; no words, no names, places on a grid';

create table complaint.open311_trial_update (
    organisation_id  uuid not null,
    system           text not null,
    update_id        text not null,
    code             text not null,
    status           text not null,
    at               timestamptz not null,
    primary key (organisation_id, system, update_id)
);
comment on table complaint.open311_trial_update is 'growing: that an update came to the test endpoint, for a day';
