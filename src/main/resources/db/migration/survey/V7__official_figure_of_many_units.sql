create table survey.aggregate_method (
    method    text primary key,
    position  smallint not null unique,
    standard  boolean not null default false,
    source    text not null
);
create unique index on survey.aggregate_method (standard) where standard;
comment on table survey.aggregate_method is 'reference: ways to make one figure of the surveys of many units';
comment on column survey.aggregate_method.standard is 'the official one where an organisation has not decided';

insert into survey.aggregate_method (method, position, standard, source) values
    ('MEAN_OF_UNITS', 1, true, 'kebiasaan banyak daerah; tidak ditemukan dalam Permenpan RB 14/2017'),
    ('POOLED', 2, false, 'rumus Permenpan RB 14/2017 atas semua jawaban; tidak ditemukan ketentuan untuk banyak unit');

create table survey.official_aggregate (
    organisation_id  uuid primary key references organisation.organisation (id),
    method           text not null references survey.aggregate_method (method),
    source           text not null
);
comment on table survey.official_aggregate is 'reference: which of the ways an organisation calls official, by its own decree';
