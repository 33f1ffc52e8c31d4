create index on survey.response (organisation_id, survey_id, id) where flags <> '{}';

create table survey.exclusion (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    id               uuid not null,
    cause            text not null check (cause in ('TWICE', 'TRIAL', 'NO_USER', 'MACHINE', 'OTHER')),
    note             text not null,
    responses        uuid[] not null check (cardinality(responses) > 0),
    state            text not null check (state in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'REVOKED')),
    proposed_by      text not null,
    proposed_at      timestamptz not null,
    decided_by       text check (decided_by <> proposed_by),
    decided_at       timestamptz,
    revoked_by       text,
    primary key (organisation_id, survey_id, id),
    check ((decided_by is null) = (state = 'PROPOSED')),
    check ((decided_at is null) = (state = 'PROPOSED')),
    check ((revoked_by is null) = (state <> 'REVOKED'))
);
comment on table survey.exclusion is 'growing: responses that somebody wants left out of a result; a second person decides';
