create table survey.invitation (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    id               uuid not null,
    service          text,
    tokens           int not null check (tokens > 0),
    issued_by        text not null,
    issued_on        date not null,
    primary key (organisation_id, survey_id, id)
);
comment on table survey.invitation is 'growing: how many one-time tokens were given out, by whom and when; which ones is not kept';
