create table complaint.open311_key (
    organisation_id  uuid not null,
    hash             bytea not null,
    name             text not null check (length(name) between 1 and 100),
    trial            boolean not null,
    made_at          timestamptz not null,
    expires_at       timestamptz not null,
    primary key (organisation_id, hash)
);
comment on table complaint.open311_key is 'growing: keys with which other systems send reports; only hashes';
comment on column complaint.open311_key.trial is 'good at the test endpoint alone';

create table complaint.open311_request (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    token            bytea not null,
    system           text not null,
    primary key (organisation_id, complaint_id),
    unique (organisation_id, token),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id)
);
comment on table complaint.open311_request is 'growing: cases that another system sent, so that it finds them by their tokens and may send updates; of a token only what is kept of receipts';

create table complaint.open311_update (
    organisation_id  uuid not null,
    system           text not null,
    update_id        text not null check (length(update_id) between 1 and 200),
    complaint_id     uuid not null,
    primary key (organisation_id, system, update_id),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id)
);
comment on table complaint.open311_update is 'growing: updates that came from other systems, so that none is taken twice';
