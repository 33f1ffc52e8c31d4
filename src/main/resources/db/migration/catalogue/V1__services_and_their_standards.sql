create schema catalogue;

create table catalogue.component (
    code      text primary key,
    position  int not null unique,
    part      text not null check (part in ('SERVICE_DELIVERY', 'MANUFACTURING')),
    shape     text not null,
    letter    char(1) not null,
    name_id   text not null,
    name_en   text not null,
    source    text not null
);
comment on table catalogue.component is 'reference: the components of a service standard, as the law lists them';
comment on column catalogue.component.shape is 'what the body of such a component holds; the program knows how to show each shape';
comment on column catalogue.component.letter is 'letter in Article 21 of Law 25 of 2009';

insert into catalogue.component (code, position, part, shape, letter, name_id, name_en, source)
select code, position, part, shape, letter, name_id, name_en,
       'UU 25/2009 Pasal 21 huruf ' || letter || '; Permenpan RB 15/2014'
  from (values
    ('SD1', 1, 'SERVICE_DELIVERY', 'REQUIREMENTS', 'b', 'Persyaratan', 'Requirements'),
    ('SD2', 2, 'SERVICE_DELIVERY', 'STEPS', 'c', 'Sistem, mekanisme, dan prosedur', 'System, mechanism and procedure'),
    ('SD3', 3, 'SERVICE_DELIVERY', 'DURATION', 'd', 'Jangka waktu penyelesaian', 'Time to completion'),
    ('SD4', 4, 'SERVICE_DELIVERY', 'FEES', 'e', 'Biaya atau tarif', 'Fees'),
    ('SD5', 5, 'SERVICE_DELIVERY', 'PRODUCTS', 'f', 'Produk pelayanan', 'Products of the service'),
    ('SD6', 6, 'SERVICE_DELIVERY', 'CHANNELS', 'j', 'Penanganan pengaduan, saran, dan masukan', 'Handling of complaints, suggestions and input'),
    ('MF1', 7, 'MANUFACTURING', 'LAWS', 'a', 'Dasar hukum', 'Legal basis'),
    ('MF2', 8, 'MANUFACTURING', 'FACILITIES', 'g', 'Sarana, prasarana, dan fasilitas', 'Equipment and facilities'),
    ('MF3', 9, 'MANUFACTURING', 'ITEMS', 'h', 'Kompetensi pelaksana', 'Competence of staff'),
    ('MF4', 10, 'MANUFACTURING', 'TEXT', 'i', 'Pengawasan internal', 'Internal supervision'),
    ('MF5', 11, 'MANUFACTURING', 'STAFF', 'k', 'Jumlah pelaksana', 'Number of staff'),
    ('MF6', 12, 'MANUFACTURING', 'TEXT', 'l', 'Jaminan pelayanan', 'Guarantee of service'),
    ('MF7', 13, 'MANUFACTURING', 'TEXT', 'm', 'Jaminan keamanan dan keselamatan pelayanan', 'Guarantee of security and safety'),
    ('MF8', 14, 'MANUFACTURING', 'EVALUATION', 'n', 'Evaluasi kinerja pelaksana', 'Evaluation of performance')
  ) as law (code, position, part, shape, letter, name_id, name_en);

create table catalogue.life_event (
    key       text primary key,
    position  int not null unique,
    name_id   text not null,
    name_en   text not null,
    icon      text
);
comment on table catalogue.life_event is 'reference: what happens in a life, and what people then need';
comment on column catalogue.life_event.icon is 'symbol of the icon sprite; only events with one stand on the home page';

insert into catalogue.life_event (key, position, name_id, name_en, icon) values
    ('LAHIR', 1, 'Anak baru lahir', 'A child is born', 'lahir'),
    ('KTP_KELUARGA', 2, 'KTP dan keluarga', 'Identity card and family', 'kartu'),
    ('SAKIT', 3, 'Sakit dan berobat', 'Illness and treatment', 'sehat'),
    ('USAHA', 4, 'Buka usaha', 'Opening a business', 'usaha'),
    ('LANSIA_DISABILITAS', 5, 'Lansia dan disabilitas', 'Older people and disability', 'sepuh'),
    ('MENINGGAL', 6, 'Keluarga meninggal', 'A death in the family', 'duka'),
    ('SEKOLAH', 7, 'Sekolah', 'School', null),
    ('TANAH_PAJAK', 8, 'Tanah, bangunan, dan pajak', 'Land, building and taxes', null),
    ('PINDAH', 9, 'Pindah alamat', 'Moving', null),
    ('BANTUAN', 10, 'Bantuan sosial', 'Social assistance', null);

create table catalogue.audience (
    key       text primary key,
    position  int not null unique,
    name_id   text not null,
    name_en   text not null
);
comment on table catalogue.audience is 'reference: for whom a service is';

insert into catalogue.audience (key, position, name_id, name_en) values
    ('PERORANGAN', 1, 'Perorangan', 'People'),
    ('USAHA', 2, 'Pelaku usaha', 'Businesses'),
    ('LEMBAGA', 3, 'Lembaga', 'Institutions');

create table catalogue.figure (
    key     text primary key,
    value   int not null,
    source  text not null
);
comment on table catalogue.figure is 'reference: figures that the rules of this module use, with their source';

insert into catalogue.figure (key, value, source) values
    ('REVIEW_AFTER_MONTHS', 12, 'Own choice: the law''s interval of review could not be confirmed');

create table catalogue.service (
    organisation_id  uuid not null references organisation.organisation (id),
    id               uuid not null,
    code             text not null check (code ~ '^[A-Z]{2,5}-[A-Z0-9]+(-[A-Z0-9]+)*$' and length(code) <= 32),
    name             text not null,
    summary          text not null,
    unit_id          uuid not null,
    online           boolean not null,
    audiences        text[] not null default '{}',
    keywords         text[] not null default '{}',
    language         text not null default 'id',
    active           boolean not null default true,
    updated_at       timestamptz not null,
    words            tsvector not null default '',
    primary key (organisation_id, id),
    unique (organisation_id, code),
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, id)
);
comment on table catalogue.service is 'reference: the services that the organisation gives';
comment on column catalogue.service.unit_id is 'the unit that is answerable for the service';
comment on column catalogue.service.language is 'language in which the service and its standard are written';
comment on column catalogue.service.words is 'name (A), keywords (B), summary (C) and standard (D), each word as written and by its stem';
create index on catalogue.service using gin (words);
create index on catalogue.service (organisation_id, lower(name), code);
create index on catalogue.service (organisation_id, unit_id);

create table catalogue.service_location (
    organisation_id  uuid not null,
    service_id       uuid not null,
    unit_id          uuid not null,
    position         int not null,
    primary key (organisation_id, service_id, unit_id),
    foreign key (organisation_id, service_id) references catalogue.service (organisation_id, id),
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, id)
);
comment on table catalogue.service_location is 'reference: the units where a service is given';
create index on catalogue.service_location (organisation_id, unit_id);

create table catalogue.service_life_event (
    organisation_id  uuid not null,
    service_id       uuid not null,
    life_event       text not null references catalogue.life_event (key),
    featured         int,
    primary key (organisation_id, service_id, life_event),
    unique (organisation_id, life_event, featured),
    foreign key (organisation_id, service_id) references catalogue.service (organisation_id, id)
);
comment on table catalogue.service_life_event is 'reference: which services an event in life calls for';
comment on column catalogue.service_life_event.featured is 'place under the event on the home page';
create index on catalogue.service_life_event (organisation_id, life_event, featured, service_id);

create table catalogue.standard (
    organisation_id  uuid not null,
    service_id       uuid not null,
    version          int not null check (version > 0),
    status           text not null check (status in ('IN_FORCE', 'WITHDRAWN')),
    effective_from   date not null,
    decree_number    text not null,
    decree_title     text not null,
    primary key (organisation_id, service_id, version),
    foreign key (organisation_id, service_id) references catalogue.service (organisation_id, id)
);
comment on table catalogue.standard is 'reference: the promised standard of a service, version by version';
create unique index one_standard_in_force on catalogue.standard (organisation_id, service_id)
    where status = 'IN_FORCE';

create table catalogue.standard_component (
    organisation_id  uuid not null,
    service_id       uuid not null,
    version          int not null,
    component        text not null references catalogue.component (code),
    body             jsonb not null,
    primary key (organisation_id, service_id, version, component),
    foreign key (organisation_id, service_id, version)
        references catalogue.standard (organisation_id, service_id, version)
);
comment on table catalogue.standard_component is 'reference: what a standard says on each component of the law';

-- What lists show of a service: its unit, and the time and the fees of the standard in force.
create view catalogue.card as
select s.organisation_id, s.id, s.code, s.name, s.summary, s.language, s.online, s.audiences,
       s.updated_at, u.code as unit_code, u.name as unit_name, u.short_name as unit_short_name,
       u.path as unit_path, t.version, t.effective_from,
       (select c.body
          from catalogue.standard_component c
          join catalogue.component l on l.code = c.component and l.shape = 'DURATION'
         where c.organisation_id = t.organisation_id and c.service_id = t.service_id
           and c.version = t.version) as processing_time,
       (select c.body
          from catalogue.standard_component c
          join catalogue.component l on l.code = c.component and l.shape = 'FEES'
         where c.organisation_id = t.organisation_id and c.service_id = t.service_id
           and c.version = t.version) as fees,
       array(select e.life_event
               from catalogue.service_life_event e
              where e.organisation_id = s.organisation_id and e.service_id = s.id
              order by e.life_event) as life_events,
       array(select p.code
               from catalogue.service_location l
               join organisation.unit p on p.organisation_id = l.organisation_id and p.id = l.unit_id
              where l.organisation_id = s.organisation_id and l.service_id = s.id
              order by l.position) as locations
  from catalogue.service s
  join organisation.unit u on u.organisation_id = s.organisation_id and u.id = s.unit_id
  left join catalogue.standard t
    on t.organisation_id = s.organisation_id and t.service_id = s.id and t.status = 'IN_FORCE'
 where s.active;

-- Where a service can be met: at the unit that is answerable for it and at each of its locations.
create view catalogue.presence as
select s.organisation_id, s.id as service_id, u.path
  from catalogue.service s
  join organisation.unit u on u.organisation_id = s.organisation_id and u.id = s.unit_id
 where s.active
 union all
select l.organisation_id, l.service_id, u.path
  from catalogue.service_location l
  join organisation.unit u on u.organisation_id = l.organisation_id and u.id = l.unit_id;
