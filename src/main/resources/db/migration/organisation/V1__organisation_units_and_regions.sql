create schema organisation;

create table organisation.organisation (
    id           uuid primary key,
    code         text not null unique check (code ~ '^[A-Z]{2,5}$'),
    name         text not null,
    tagline      text not null,
    kind         text not null,
    region_code  text,
    zone         text not null,
    contact      jsonb not null,
    host         text unique,
    standard     boolean not null default false,
    theme        jsonb not null default '{}',
    emblem       text not null default '',
    created_at   timestamptz not null default now()
);
comment on table organisation.organisation is 'reference: the tenants';
comment on column organisation.organisation.host is 'host name that leads here; the standard organisation takes all others';
create unique index on organisation.organisation (standard) where standard;

create table organisation.region (
    code  text primary key check (code ~ '^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$'),
    name  text not null
);
comment on table organisation.region is 'reference: regions by the codes of the interior ministry';

create table organisation.unit (
    organisation_id  uuid not null references organisation.organisation (id),
    id               uuid not null,
    code             text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    parent_id        uuid,
    path             text not null,
    name             text not null,
    short_name       text not null,
    kind             text not null,
    address          text not null default '',
    region_code      text references organisation.region (code),
    phone            text not null default '',
    email            text not null default '',
    zone             text,
    latitude         numeric(9, 6),
    longitude        numeric(9, 6),
    hours            jsonb not null default '[]',
    accessibility    jsonb not null default '[]',
    active           boolean not null default true,
    primary key (organisation_id, id),
    unique (organisation_id, code),
    foreign key (organisation_id, parent_id) references organisation.unit (organisation_id, id)
);
comment on table organisation.unit is 'reference: the tree of units';
comment on column organisation.unit.path is 'codes from the root down to the unit, each between slashes, so that a subtree is a prefix';
create index on organisation.unit (organisation_id, path text_pattern_ops);

create table organisation.facility (
    key       text primary key,
    position  int not null,
    name_id   text not null,
    name_en   text not null
);
comment on table organisation.facility is 'reference: what makes a place accessible';

insert into organisation.facility (key, position, name_id, name_en) values
    ('RAMP', 1, 'Landai dengan pegangan', 'Ramp with handrails'),
    ('WIDE_DOOR', 2, 'Pintu lebar tanpa anak tangga', 'Wide door without a step'),
    ('GUIDING_BLOCK', 3, 'Jalur pemandu tunanetra', 'Guiding path for blind people'),
    ('ACCESSIBLE_PARKING', 4, 'Parkir disabilitas', 'Accessible parking'),
    ('DROP_OFF', 5, 'Tempat turun penumpang', 'Drop-off place'),
    ('ACCESSIBLE_TOILET', 6, 'Toilet kursi roda', 'Wheelchair toilet'),
    ('LIFT', 7, 'Lift', 'Lift'),
    ('LOW_COUNTER', 8, 'Loket rendah', 'Low counter'),
    ('PRIORITY_SEATS', 9, 'Kursi prioritas', 'Priority seats'),
    ('PRIORITY_COUNTER', 10, 'Loket prioritas', 'Priority counter'),
    ('WHEELCHAIR', 11, 'Kursi roda', 'Wheelchair'),
    ('WALKING_AID', 12, 'Alat bantu jalan', 'Walking aid'),
    ('LACTATION_ROOM', 13, 'Ruang menyusui', 'Nursing room'),
    ('NAPPY_TABLE', 14, 'Meja ganti popok', 'Nappy table'),
    ('PLAY_CORNER', 15, 'Sudut bermain anak', 'Play corner'),
    ('AUDIO_VISUAL_QUEUE', 16, 'Antrean dengan suara dan layar', 'Queue called by sound and screen'),
    ('BRAILLE', 17, 'Tanda atau brosur Braille', 'Braille signs or leaflets'),
    ('LARGE_PRINT', 18, 'Formulir huruf besar', 'Large-print forms'),
    ('SIGN_INTERPRETER', 19, 'Juru bahasa isyarat', 'Sign language interpreter'),
    ('HEARING_SUPPORT', 20, 'Alat bantu dengar atau papan tulis', 'Hearing loop or writing board'),
    ('TRAINED_OFFICER', 21, 'Petugas terlatih melayani kelompok rentan', 'Officer trained for vulnerable groups'),
    ('COMPANION', 22, 'Pendamping', 'Companion'),
    ('QUIET_ROOM', 23, 'Ruang tenang', 'Quiet room'),
    ('ACCESSIBLE_EVACUATION', 24, 'Jalur evakuasi dengan suara dan lampu', 'Evacuation route with sound and light'),
    ('HOME_SERVICE', 25, 'Petugas datang ke rumah', 'Officer comes to your home'),
    ('READING_AID', 26, 'Kacamata atau kaca pembesar', 'Glasses or magnifier');
