create table survey.survey (
    organisation_id   uuid not null references organisation.organisation (id),
    id                uuid not null,
    code              text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9*~$=-]{1,39}$'),
    title             text not null,
    unit_id           uuid not null,
    instrument        text not null references survey.instrument (code),
    population        bigint not null check (population > 0),
    opens_at          timestamptz,
    closes_at         timestamptz,
    weight_mode       text not null check (weight_mode in ('EXACT', 'ROUNDED_0_11', 'ROUNDED_0_111')),
    allows_dont_know  boolean not null default false,
    state             text not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED')),
    created_by        text not null,
    created_at        timestamptz not null,
    opened_at         timestamptz,
    closed_at         timestamptz,
    published_at      timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, code),
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, id),
    check (opens_at < closes_at),
    check (opened_at is not null or state = 'DRAFT'),
    check (closed_at is not null or state in ('DRAFT', 'OPEN')),
    check (published_at is not null or state <> 'PUBLISHED')
);
comment on table survey.survey is 'reference: each round of asking the users of a unit';
comment on column survey.survey.population is 'people who received the unit''s services in a year';
comment on column survey.survey.opens_at is 'answers are taken from here on, once the survey has been opened; null means at once';
comment on column survey.survey.closes_at is 'answers are taken before this instant; null means until it is closed by hand';
create index on survey.survey (organisation_id, unit_id, closed_at desc);
create index on survey.survey (closes_at) where state = 'OPEN';

create table survey.survey_service (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    position         smallint not null,
    service          text not null,
    primary key (organisation_id, survey_id, position),
    unique (organisation_id, survey_id, service),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id)
);
comment on table survey.survey_service is 'reference: the services a survey asks about, by their codes in the catalogue';
create index on survey.survey_service (organisation_id, service);

-- No foreign key to the survey: each answer would lock its row, the one row that all of them share.
-- The insert reads the survey in the same statement instead, and surveys are never deleted.
create table survey.response (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    id               uuid not null,
    answers          smallint[] not null,
    sex              text,
    age              smallint,
    education        text,
    occupation       text,
    service          text,
    needs            text[] not null default '{}',
    comment          text,
    channel          text not null check (channel in ('WEB', 'KIOSK', 'PAPER', 'ASSISTED', 'API')),
    answered_on      date not null,
    received_at      timestamptz not null,
    receipt          bytea not null,
    import_id        uuid,
    primary key (organisation_id, survey_id, id),
    unique (organisation_id, survey_id, receipt),
    check (4 >= all (answers) and 0 <= all (answers))
);
comment on table survey.response is 'growing: what one person answered';
comment on column survey.response.answers is 'in the order of the questionnaire, 0 where there is no answer';
comment on column survey.response.receipt is 'fingerprint of the receipt; a repeated request has the same receipt and meets this column''s uniqueness';

create table survey.draft (
    organisation_id  uuid not null,
    code             bytea not null,
    survey_id        uuid not null,
    content          jsonb not null,
    changed_at       timestamptz not null,
    primary key (organisation_id, code)
);
comment on table survey.draft is 'growing: answers that were not yet sent, for a week';
comment on column survey.draft.code is 'fingerprint of the code by which its author finds it again';
create index on survey.draft (changed_at);

create table survey.result (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    tallies          jsonb not null,
    rejected         bigint not null,
    frozen_at        timestamptz not null,
    primary key (organisation_id, survey_id),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id)
);
comment on table survey.result is 'reference: the counts of a published survey, by channel, from which each figure is computed again';
comment on column survey.result.rejected is 'rows of imported files that did not count';
