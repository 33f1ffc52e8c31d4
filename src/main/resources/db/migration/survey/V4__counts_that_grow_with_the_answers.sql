-- A response keeps the day and no more: with an instant, or a key that grows with time, one who saw a
-- person answer could find the answers. New keys are random.
alter table survey.response drop column received_at;
alter table survey.response add column flags text[] not null default '{}';
alter table survey.response add column excluded boolean not null default false;
comment on column survey.response.flags is 'why somebody should look at it: TOO_FAST, ALL_THE_SAME, BURST; it counts all the same';
comment on column survey.response.excluded is 'left out of the result by two people, with a reason';

create table survey.sheet (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    id               uuid not null,
    counts           json not null,
    primary key (organisation_id, survey_id, id)
);
comment on table survey.sheet is 'growing: what one transaction added to the counts of a survey; the sum of its sheets is its count';
comment on column survey.sheet.counts is 'tallies by channel, numbers of responses by service and by day';

drop table survey.result;
update survey.survey set state = 'CLOSED', published_at = null where state = 'PUBLISHED';

create table survey.snapshot (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    version          int not null check (version > 0),
    content          text not null,
    hash             bytea not null,
    frozen_at        timestamptz not null,
    primary key (organisation_id, survey_id, version),
    foreign key (organisation_id, survey_id) references survey.survey (organisation_id, id)
);
comment on table survey.snapshot is 'reference: what a survey counted when it was computed; never changed, a survey that is opened again gets a new version';
comment on column survey.snapshot.content is 'canonical JSON: members in alphabetical order, no blanks';
comment on column survey.snapshot.hash is 'SHA-256 of the content in UTF-8';

alter table survey.draft add column begun_at timestamptz;
comment on column survey.draft.begun_at is 'when the form was opened, to see answers given in a few seconds';

create table survey.integrity_rule (
    flag       text primary key check (flag in ('TOO_FAST', 'ALL_THE_SAME', 'BURST')),
    threshold  int not null check (threshold > 0),
    unit       text not null,
    source     text not null
);
comment on table survey.integrity_rule is 'reference: from where on a response is marked for somebody to look at';
insert into survey.integrity_rule (flag, threshold, unit, source) values
       ('TOO_FAST', 15, 'seconds from opening the form to sending it', 'product; no regulation names a figure'),
       ('ALL_THE_SAME', 4, 'different elements with one and the same answer, at least; all that were answered', 'product; no regulation names a figure'),
       ('BURST', 60, 'responses of one survey within a minute', 'product; no regulation names a figure');

create table survey.token (
    organisation_id  uuid not null,
    survey_id        uuid not null,
    fingerprint      bytea not null,
    service          text,
    issued_on        date not null,
    primary key (organisation_id, survey_id, fingerprint)
);
comment on table survey.token is 'growing: one-time tokens that were given out and not yet used; using one deletes its row, so nothing leads from a token to an answer';
