create schema attachment;

create table attachment.file (
    organisation_id  uuid not null,
    id               uuid not null,
    name             text not null,
    media_type       text not null,
    bytes            bigint not null,
    sha256           bytea not null,
    created_at       timestamptz not null,
    primary key (organisation_id, id)
);
comment on table attachment.file is 'growing: files that were sent or made';

create table attachment.chunk (
    organisation_id  uuid not null,
    file_id          uuid not null,
    number           int not null,
    content          bytea not null,
    primary key (organisation_id, file_id, number),
    foreign key (organisation_id, file_id) references attachment.file (organisation_id, id)
);
comment on table attachment.chunk is 'growing: contents of files in parts of 64 KiB';
-- Contents are mostly compressed already: trying again only costs time.
alter table attachment.chunk alter column content set storage external;
