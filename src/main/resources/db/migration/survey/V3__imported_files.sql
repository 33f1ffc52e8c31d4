create table survey.import (
    organisation_id  uuid not null,
    id               uuid not null,
    survey_id        uuid not null,
    attachment_id    uuid not null,
    file_name        text not null,
    content_hash     bytea not null,
    numbering        text check (numbering in ('QUESTIONNAIRE', 'REGULATION')),
    mode             text not null check (mode in ('STRICT', 'PARTIAL')),
    header           text[] not null,
    delimiter        text not null,
    accepted         int not null,
    rejected         int not null,
    imported_by      text not null,
    imported_at      timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, survey_id, content_hash)
);
comment on table survey.import is 'growing: each file of answers that was read; the same file counts once';
comment on column survey.import.numbering is 'what U8 and U9 mean in the file; null when its columns bear the names of the elements';

create table survey.import_rejection (
    organisation_id  uuid not null,
    import_id        uuid not null,
    row              int not null,
    cells            text[] not null,
    problems         jsonb not null,
    primary key (organisation_id, import_id, row),
    foreign key (organisation_id, import_id) references survey.import (organisation_id, id)
);
comment on table survey.import_rejection is 'growing: rows that were not taken, kept so that they can be mended';
comment on column survey.import_rejection.row is 'as a spreadsheet numbers it: the header is row 1';
