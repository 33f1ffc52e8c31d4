create schema safekeeping;

create table safekeeping.backup (
    made_at      timestamptz primary key,
    file         text not null,
    bytes        bigint not null,
    row_count    bigint not null,
    fingerprint  text not null
);
comment on table safekeeping.backup is 'local: backups of this installation, so that the doctor can tell how old the last one is';
comment on column safekeeping.backup.file is 'name without its folder';
comment on column safekeeping.backup.fingerprint is 'SHA-256 of the manifest';
