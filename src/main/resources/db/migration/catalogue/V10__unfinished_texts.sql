alter table catalogue.standard_component
    add column copied_from  text not null default '',
    add column changed_at   timestamptz;
comment on column catalogue.standard_component.copied_from is 'code of the service from which these words were copied; empty once somebody wrote their own';
comment on column catalogue.standard_component.changed_at is 'when they were written; null when they came with the version';

create table catalogue.unsaved (
    organisation_id  uuid not null,
    service_id       uuid not null,
    version          int not null,
    component        text not null references catalogue.component (code),
    account_id       uuid not null,
    fields           jsonb not null,
    revision         int not null,
    edition          int not null default 1,
    tab              text not null default '',
    kept_at          timestamptz not null,
    primary key (organisation_id, service_id, version, component, account_id),
    foreign key (organisation_id, service_id, version)
        references catalogue.standard (organisation_id, service_id, version)
);
comment on table catalogue.unsaved is 'growing: what officers typed into the form of a component and have not saved yet, each for themselves; thrown away after a month';
comment on column catalogue.unsaved.revision is 'the revision of the component that the officer had read';
comment on column catalogue.unsaved.tab is 'the window that kept it last; it may go on even when it never heard that this was done';
comment on column catalogue.unsaved.edition is 'counts the keepings, so that of two windows of one officer the second is told';
create index on catalogue.unsaved (kept_at);

comment on column catalogue.service.awaiting is 'brought by an import or a form; officers see it, everybody else only from the decree of its first standard on';
