create table survey.counter (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    code             text not null check (code ~ '^[0-9A-Z]{4}$'),
    name             text not null,
    service          text,
    added_at         timestamptz not null,
    removed_at       timestamptz,
    primary key (organisation_id, survey_id, code),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id)
);
comment on table survey.counter is 'reference: the places where a survey is offered, each with a QR code of its own: counters and kiosks';
comment on column survey.counter.service is 'the service that is given there, by its code in the catalogue; null when there are several';
comment on column survey.counter.removed_at is 'from then on its QR code leads to the survey without naming the place';

create table survey.counter_hour (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    counter          text not null,
    hour             timestamptz not null,
    opened           int not null default 0,
    begun            int not null default 0,
    sent             int not null default 0,
    primary key (organisation_id, survey_id, counter, hour),
    foreign key (organisation_id, survey_id, counter) references survey.counter (organisation_id, survey_id, code)
);
comment on table survey.counter_hour is 'growing: how often a place''s survey was opened, begun and sent, hour by hour; no response says from which place it came';

create table survey.paper_batch (
    organisation_id  uuid not null,
    id               uuid not null,
    survey_id        uuid not null,
    name             text not null,
    filled_on        date not null,
    sheets           int not null check (sheets between 1 and 500),
    numbering        text not null check (numbering in ('QUESTIONNAIRE', 'REGULATION')),
    state            text not null check (state in ('OPEN', 'DISCARDED')),
    reason           text,
    created_by       uuid not null,
    created_at       timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id),
    check (reason is not null or state <> 'DISCARDED')
);
comment on table survey.paper_batch is 'growing: bundles of paper forms, each typed twice';
comment on column survey.paper_batch.numbering is 'which printed form: what stands in columns 8 and 9 of the sheets';
create index on survey.paper_batch (organisation_id, survey_id, created_at desc);

create table survey.paper_entry (
    organisation_id  uuid not null,
    batch_id         uuid not null,
    sheet            int not null check (sheet > 0),
    pass             smallint not null check (pass in (1, 2, 3)),
    cells            text[] not null,
    typed_by         uuid not null,
    typed_at         timestamptz not null,
    primary key (organisation_id, batch_id, sheet, pass),
    foreign key (organisation_id, batch_id) references survey.paper_batch (organisation_id, id)
);
comment on table survey.paper_entry is 'growing: what was typed from a sheet: first, second, and settled with the paper in hand';

create table survey.paper_sent (
    organisation_id  uuid not null,
    batch_id         uuid not null,
    sheet            int not null,
    sent_at          timestamptz,
    primary key (organisation_id, batch_id, sheet),
    foreign key (organisation_id, batch_id) references survey.paper_batch (organisation_id, id)
);
comment on table survey.paper_sent is 'growing: sheets that have become responses';
comment on column survey.paper_sent.sent_at is 'null while it is being sent; a sheet left so by a crash is sent again under the same key';

create table survey.import_mapping (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    header_hash      bytea not null,
    meanings         text[] not null,
    numbering        text check (numbering in ('QUESTIONNAIRE', 'REGULATION')),
    confirmed_by     text not null,
    confirmed_at     timestamptz not null,
    primary key (organisation_id, survey_id, header_hash),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id)
);
comment on table survey.import_mapping is 'reference: what an officer said the columns of a file mean, for the next file with the same header';

create table survey.import_waiting (
    organisation_id  uuid not null,
    id               uuid not null,
    survey_id        uuid not null,
    file_name        text not null,
    content          bytea not null,
    mode             text not null check (mode in ('STRICT', 'PARTIAL')),
    brought_by       uuid not null,
    brought_at       timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id)
);
comment on table survey.import_waiting is 'growing: files whose columns nobody has explained yet, for two days';
create index on survey.import_waiting (brought_at);
