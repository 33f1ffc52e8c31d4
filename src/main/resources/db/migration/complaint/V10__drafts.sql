create table complaint.draft (
    organisation_id  uuid not null,
    code             bytea not null,
    content          bytea not null,
    changed_at       timestamptz not null,
    sent_at          timestamptz,
    primary key (organisation_id, code)
);
comment on table complaint.draft is 'growing: complaints that somebody has begun in the form, sealed with a key that is not in the database; for a week after the last change';
comment on column complaint.draft.code is 'what is kept of the code that leads to it; the code itself is not';
comment on column complaint.draft.sent_at is 'when it became a case; from then on nothing is in it';
create index on complaint.draft (changed_at);

create table complaint.draft_file (
    organisation_id  uuid not null,
    draft_code       bytea not null,
    number           int not null check (number > 0),
    content          bytea not null,
    primary key (organisation_id, draft_code, number),
    foreign key (organisation_id, draft_code) references complaint.draft (organisation_id, code) on delete cascade
);
comment on table complaint.draft_file is 'growing: cleaned files of a draft, sealed like it';
