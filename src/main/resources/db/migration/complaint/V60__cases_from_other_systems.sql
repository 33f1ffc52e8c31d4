create table complaint.import (
    organisation_id  uuid not null,
    id               uuid not null,
    account_id       uuid not null,
    author           text not null,
    brought_at       timestamptz not null,
    state            text not null check (state in ('COLUMNS', 'READY', 'TAKEN')),
    file_name        text not null,
    content          bytea,
    header           text[] not null,
    meaning          jsonb,
    by_whole         boolean not null,
    report           jsonb,
    taken_at         timestamptz,
    primary key (organisation_id, id),
    check ((state = 'TAKEN') = (report is not null)),
    check ((state = 'TAKEN') = (content is null))
);
comment on table complaint.import is 'growing: files of cases from other systems; the file itself goes when it was taken, or after a week';
comment on column complaint.import.meaning is 'what an officer says of its columns; a later file with the same header is read alike';
comment on column complaint.import.by_whole is 'brought by an officer of the whole organisation, whose word on columns holds for everybody; that of others for themselves';
create index on complaint.import (organisation_id, account_id, brought_at desc);

create table complaint.foreign_label (
    system    text not null,
    status    text not null,
    label     text not null,
    source    text not null,
    primary key (system, status)
);
comment on table complaint.foreign_label is 'reference: what another system calls a status of ours';

insert into complaint.foreign_label
select 'SP4N-LAPOR!', pair.status, pair.label,
       'SP4N-LAPOR!, statistik nasional: Belum Terverifikasi, Belum Ditindaklanjuti, Sedang Diproses, Selesai, Tertunda, Arsip; padanannya ditetapkan oleh produk'
  from (values ('HELD', 'Belum Terverifikasi'),
               ('SUBMITTED', 'Belum Terverifikasi'),
               ('RETURNED', 'Belum Terverifikasi'),
               ('PENDING_INFO', 'Tertunda'),
               ('FORWARDED', 'Belum Ditindaklanjuti'),
               ('IN_PROGRESS', 'Sedang Diproses'),
               ('PAUSED', 'Tertunda'),
               ('ANSWERED', 'Sedang Diproses'),
               ('CONTESTED', 'Sedang Diproses'),
               ('REOPENED', 'Sedang Diproses'),
               ('CLOSED', 'Selesai'),
               ('CLOSED_SILENT', 'Selesai'),
               ('ARCHIVED', 'Arsip'),
               ('WITHDRAWN', 'Arsip'),
               ('SPAM', 'Arsip')) as pair (status, label);
