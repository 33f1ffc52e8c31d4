alter table survey.survey
    add column approved_at timestamptz,
    add column computed_at timestamptz,
    add column reported_at timestamptz,
    add check (computed_at is null or state in ('CLOSED', 'PUBLISHED')),
    add check (reported_at is null or computed_at is not null);
comment on column survey.survey.approved_at is 'when the head of the unit agreed to the draft; an optional step';
comment on column survey.survey.computed_at is 'when the counts of the present version were frozen';
comment on column survey.survey.reported_at is 'when the report on the present version was signed before its publication';

alter table survey.snapshot add column code text;
update survey.snapshot set code = upper(substr(md5(random()::text), 1, 12));
alter table survey.snapshot
    alter column code set not null,
    add unique (organisation_id, code);
comment on column survey.snapshot.code is 'stands on the report; leads whoever holds the paper to the frozen figures';

create table survey.publication (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    version          int not null,
    published_at     timestamptz not null,
    primary key (organisation_id, survey_id, version),
    foreign key (organisation_id, survey_id, version) references survey.snapshot (organisation_id, survey_id, version)
);
comment on table survey.publication is 'reference: the versions of results that were shown to everybody; they stay readable when a newer one comes';

create table survey.answer_pattern (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    version          int not null,
    answers          smallint[] not null,
    responses        bigint not null check (responses > 0),
    primary key (organisation_id, survey_id, version, answers)
);
comment on table survey.answer_pattern is 'growing: how often each combination of answers was given in a frozen version; the processing table is drawn from it, without persons and without times';

create table survey.report (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    version          int not null,
    texts            jsonb not null default '{}',
    signed_texts     jsonb not null default '{}',
    signer           text,
    nip              text not null default '',
    position         text not null default '',
    place            text not null default '',
    signed_on        date,
    recorded_at      timestamptz,
    recorded_by      text,
    primary key (organisation_id, survey_id, version),
    foreign key (organisation_id, survey_id, version) references survey.snapshot (organisation_id, survey_id, version),
    check ((signer is null) = (recorded_at is null)),
    check ((signer is null) = (signed_on is null))
);
comment on table survey.report is 'reference: what officers added to the report on a frozen version';
comment on column survey.report.texts is 'words of officers in place of those that the program writes, by place in the report';
comment on column survey.report.signed_texts is 'the words of the program as they stood when the report was signed';

create table survey.legal_basis (
    instrument  text not null references survey.instrument (code),
    position    smallint not null,
    words       text not null,
    source      text not null,
    primary key (instrument, position)
);
comment on table survey.legal_basis is 'reference: the rules that oblige a unit to ask, as its report names them';
insert into survey.legal_basis (instrument, position, words, source) values
    ('SKM-14-2017', 1, 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik', 'UU 25/2009 pasal 39 ayat 1'),
    ('SKM-14-2017', 2, 'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik', 'PP 96/2012'),
    ('SKM-14-2017', 3, 'Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik', 'Permenpan RB 14/2017 pasal 1 ayat 1'),
    ('SKM-14-2017', 4, 'Pedoman Menteri PANRB Nomor 9 Tahun 2024 tentang Pelaksanaan Survei Kepuasan Masyarakat Secara Daring', 'Pedoman Menteri PANRB 9/2024');
