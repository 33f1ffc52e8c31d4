alter table catalogue.service
    add column awaiting boolean not null default false,
    add check (not (active and awaiting));
comment on column catalogue.service.awaiting is 'brought by an import; officers see it, everybody else only from the decree of its first standard on';

create table catalogue.import (
    organisation_id  uuid not null references organisation.organisation (id),
    id               uuid not null,
    state            text not null check (state in ('READING', 'COLUMNS', 'READY', 'APPLYING', 'APPLIED', 'WITHDRAWN', 'REFUSED')),
    mode             text not null check (mode in ('STRICT', 'PARTIAL')),
    file_name        text not null,
    content          bytea,
    meaning          jsonb,
    officer          jsonb not null,
    author           text not null,
    brought_at       timestamptz not null,
    claimed_at       timestamptz,
    done             int not null default 0,
    total            int not null default 0,
    western          boolean not null default false,
    moved            boolean not null default false,
    refusal          jsonb,
    fresh            int not null default 0,
    changed          int not null default 0,
    same             int not null default 0,
    faulty           int not null default 0,
    plan_hash        bytea,
    applied_at       timestamptz,
    withdrawn_at     timestamptz,
    withdrawn_by     text not null default '',
    primary key (organisation_id, id)
);
comment on table catalogue.import is 'growing: files of services that officers brought, from the upload to what came of it';
comment on column catalogue.import.content is 'the file itself; dropped once it is applied or too old';
comment on column catalogue.import.meaning is 'what the columns of a foreign file mean; null when they bear our own names';
comment on column catalogue.import.officer is 'who brought it and with which roles, for the work that goes on after the request';
comment on column catalogue.import.claimed_at is 'since when a node works at it';
comment on column catalogue.import.western is 'its letters were read as Windows-1252';
comment on column catalogue.import.moved is 'the catalogue had changed since the preview, so there is a new one';
comment on column catalogue.import.plan_hash is 'of what the preview showed: only that is ever applied';
create index on catalogue.import (organisation_id, brought_at);
create index on catalogue.import (state, brought_at) where state in ('READING', 'APPLYING');

create table catalogue.import_line (
    organisation_id  uuid not null,
    import_id        uuid not null,
    position         int not null,
    code             text not null,
    name             text not null,
    kind             text not null check (kind in ('NEW', 'CHANGED', 'SAME', 'FAULTY')),
    changes          jsonb not null,
    faults           jsonb not null,
    undo             jsonb,
    primary key (organisation_id, import_id, position),
    foreign key (organisation_id, import_id) references catalogue.import (organisation_id, id) on delete cascade
);
comment on table catalogue.import_line is 'growing: what a file says of each service: new, changed cell by cell, the same, or faulty and where';
comment on column catalogue.import_line.undo is 'what to put back when the import is withdrawn';
create index on catalogue.import_line (organisation_id, import_id, kind, position);

create table catalogue.import_map (
    organisation_id  uuid not null references organisation.organisation (id),
    name             text not null,
    header           text[] not null,
    meaning          jsonb not null,
    changed_by       text not null,
    changed_at       timestamptz not null,
    primary key (organisation_id, name)
);
comment on table catalogue.import_map is 'reference: what the columns of other makers'' files mean, by a name that officers gave';
