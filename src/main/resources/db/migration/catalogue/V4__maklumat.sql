create table catalogue.maklumat_statement (
    position  int primary key,
    words_id  text not null,
    words_en  text not null,
    source    text not null
);
comment on table catalogue.maklumat_statement is 'reference: what every maklumat states';

insert into catalogue.maklumat_statement (position, words_id, words_en, source)
select position, words_id, words_en, 'UU 25/2009 Pasal 22; isinya sebagaimana lazim: kesanggupan, perbaikan, sanksi dan kompensasi'
  from (values
    (1, 'Kami sanggup melayani sesuai dengan standar pelayanan yang sudah ditetapkan.',
        'We are able, and promise, to serve as the service standards say.'),
    (2, 'Kami melayani sesuai dengan kewajiban kami, dan terus memperbaiki pelayanan kami.',
        'We serve as our duties ask, and go on improving our service.'),
    (3, 'Jika pelayanan kami tidak sesuai dengan standar, kami siap menerima sanksi dan/atau memberi kompensasi.',
        'If our service falls short of the standard, we accept sanctions and/or give compensation.')
  ) as law (position, words_id, words_en);

create table catalogue.maklumat (
    organisation_id    uuid not null,
    unit_id            uuid not null,
    number             int not null,
    statements_id      text[] not null,
    statements_en      text[] not null,
    compensation       text not null,
    place              text not null,
    signed_on          date not null,
    signatory          text not null,
    position           text not null,
    employee_number    text not null,
    fingerprint        text not null,
    made_by            text not null,
    published_at       timestamptz not null,
    revoked_on         date,
    revocation_reason  text not null default '',
    primary key (organisation_id, unit_id, number),
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, id),
    check (revoked_on is null or revocation_reason <> '')
);
comment on table catalogue.maklumat is 'reference: what a unit has pledged, as it was signed; a new one replaces the one before';
comment on column catalogue.maklumat.number is 'counts the maklumat of the unit, from 1';
comment on column catalogue.maklumat.fingerprint is 'SHA-256 of all that was signed, so that paper and page can be held against each other';

create table catalogue.maklumat_standard (
    organisation_id  uuid not null,
    unit_id          uuid not null,
    number           int not null,
    service_id       uuid not null,
    version          int not null,
    primary key (organisation_id, unit_id, number, service_id),
    foreign key (organisation_id, unit_id, number)
        references catalogue.maklumat (organisation_id, unit_id, number),
    foreign key (organisation_id, service_id, version)
        references catalogue.standard (organisation_id, service_id, version)
);
comment on table catalogue.maklumat_standard is 'reference: the versions of standards that a maklumat pledges to keep';
create index on catalogue.maklumat_standard (organisation_id, service_id, version);
