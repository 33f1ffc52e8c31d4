create table complaint.saved_filter (
    organisation_id  uuid not null,
    account_id       uuid not null,
    id               uuid not null,
    name             text not null check (length(name) between 1 and 60),
    filter           text not null,
    words            text not null default '' check (length(words) <= 200),
    unit             text not null default '',
    sorted           text not null,
    primary key (organisation_id, account_id, id),
    unique (organisation_id, account_id, name)
);
comment on table complaint.saved_filter is 'growing: what an officer looks for again and again';

create table complaint.desk_habit (
    organisation_id  uuid not null,
    account_id       uuid not null,
    one_letter_keys  boolean not null,
    primary key (organisation_id, account_id)
);
comment on table complaint.desk_habit is 'growing: how an officer likes to work; keys of one letter can be switched off';

create table complaint.answer_text (
    organisation_id  uuid not null,
    id               uuid not null,
    unit_id          uuid not null,
    name             text not null check (length(name) between 1 and 80),
    words            text not null check (length(words) between 20 and 4000),
    made_by          uuid not null,
    made_at          timestamptz not null,
    retired_at       timestamptz,
    primary key (organisation_id, id)
);
comment on table complaint.answer_text is 'growing: texts with which a unit begins its answers';
comment on column complaint.answer_text.retired_at is 'no longer offered since then; nothing is deleted';
create index on complaint.answer_text (organisation_id, unit_id) where retired_at is null;
