-- As catalogue.forms: a word and its forms meet when each stands with all its layers.
create function survey.forms(words text) returns tsvector language sql immutable as $$
    select to_tsvector('pg_catalog.simple', words)
        || stem
        || to_tsvector('pg_catalog.indonesian', array_to_string(tsvector_to_array(stem), ' '))
      from to_tsvector('pg_catalog.indonesian', words) as stem
$$;

-- PostgreSQL's Indonesian stemmer takes off one layer a time; twice brings the forms of a word together.
create function survey.stem(word text) returns text language sql immutable as $$
    select coalesce((ts_lexize('pg_catalog.indonesian_stem', once))[1], once)
      from (select coalesce((ts_lexize('pg_catalog.indonesian_stem', word))[1], word) as once) as first
$$;

create table survey.readable_comment (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    response_id      uuid not null,
    text             text not null,
    stems            text[] not null,
    forms            tsvector not null,
    reading          smallint not null,
    primary key (organisation_id, survey_id, response_id),
    foreign key (organisation_id, survey_id, response_id)
        references survey.response (organisation_id, survey_id, id) on delete cascade
);
comment on table survey.readable_comment is 'growing: comments as officers may read them, made from the responses: numbers and addresses of people covered, words brought to their stems';
comment on column survey.readable_comment.reading is 'the version of the rules that made it; older ones are made again';

create index on survey.response (organisation_id, survey_id) where comment is not null;

create table survey.stratum (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    service          text not null,
    population       bigint check (population >= 0),
    served           bigint check (served >= 0),
    primary key (organisation_id, survey_id, service),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id)
);
comment on table survey.stratum is 'reference: what is known of the people behind a survey, by service; the empty code stands for the survey as a whole';
comment on column survey.stratum.population is 'people who received the service in a year; null when nobody said';
comment on column survey.stratum.served is 'people who were served while answers were taken; null when nobody said';

alter table survey.survey add column archived_at timestamptz;
comment on column survey.survey.archived_at is 'put away by an officer: it is not in the lists of officers; what was published stays public';

create table survey.desk (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    copied_from      uuid,
    archive_reason   text,
    reminded         boolean not null default true,
    primary key (organisation_id, survey_id),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id),
    foreign key (organisation_id, copied_from) references survey.survey (organisation_id, id)
);
comment on table survey.desk is 'reference: what officers settled for the work on a survey';
comment on column survey.desk.reminded is 'whether its officers are reminded by e-mail';

create table survey.reminder (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    reason           text not null check (reason in ('BEHIND', 'ENDS_SOON', 'NOT_PUBLISHED')),
    about            date not null,
    sent_at          timestamptz not null,
    recipients       int not null,
    primary key (organisation_id, survey_id, reason, about),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id)
);
comment on table survey.reminder is 'reference: what officers were reminded of, once each';
comment on column survey.reminder.about is 'the first or last day of the survey that gave the reason: a survey that is extended may end soon again';

create table survey.national_address (
    organisation_id  uuid not null,
    unit_id          uuid not null,
    url              text not null check (url like 'https://%'),
    primary key (organisation_id, unit_id),
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, id)
);
comment on table survey.national_address is 'reference: where a unit stands in the national application for satisfaction surveys';

create table survey.national_file (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    number           int not null check (number > 0),
    format           text not null,
    content          bytea not null,
    rows             int not null,
    state            text not null check (state in ('PREPARED', 'SENT_BY_HAND', 'FAILED')),
    prepared_by      text not null,
    prepared_at      timestamptz not null,
    sent_on          date,
    reference        text,
    reason           text,
    settled_at       timestamptz,
    primary key (organisation_id, survey_id, number),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id),
    check ((sent_on is not null and reference is not null) or state <> 'SENT_BY_HAND'),
    check (reason is not null or state <> 'FAILED')
);
comment on table survey.national_file is 'growing: files for the national application, as they were prepared, and what became of them';
