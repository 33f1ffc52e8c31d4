create schema followup;

create table followup.answer_class (
    code      text primary key,
    position  smallint not null unique,
    commits   boolean not null,
    name_id   text not null,
    name_en   text not null,
    hint_id   text not null,
    hint_en   text not null,
    source    text not null
);
comment on table followup.answer_class is 'reference: how an organisation may answer what it was told; each answer gives a reason';
comment on column followup.answer_class.commits is 'whether the answer promises something, so that a commitment stands behind it';
insert into followup.answer_class (code, position, commits, name_id, name_en, hint_id, hint_en, source) values
    ('ACCEPTED', 1, true, 'Diterima', 'Accepted', 'Kami kerjakan seluruhnya.', 'We do all of it.', 'Pendopo, susunan kelas tanggapan untuk menutup lingkaran partisipasi; sumber resmi tidak diketahui'),
    ('PARTLY', 2, true, 'Diterima sebagian', 'Accepted in part', 'Kami kerjakan sebagian. Jelaskan bagian yang tidak.', 'We do a part of it. Explain which part we do not.', 'Pendopo, susunan kelas tanggapan untuk menutup lingkaran partisipasi; sumber resmi tidak diketahui'),
    ('REJECTED', 3, false, 'Tidak diterima', 'Not accepted', 'Kami tidak mengerjakannya. Jelaskan mengapa.', 'We do not do it. Explain why.', 'Pendopo, susunan kelas tanggapan untuk menutup lingkaran partisipasi; sumber resmi tidak diketahui'),
    ('EXISTS', 4, false, 'Sudah ada', 'Exists already', 'Yang diminta sudah ada. Sebutkan di mana.', 'What was asked for is there. Say where.', 'Pendopo, susunan kelas tanggapan untuk menutup lingkaran partisipasi; sumber resmi tidak diketahui'),
    ('BEYOND', 5, false, 'Di luar kewenangan kami', 'Beyond our power', 'Lembaga lain yang berwenang. Sebutkan siapa.', 'Another body decides. Say who.', 'Pendopo, susunan kelas tanggapan untuk menutup lingkaran partisipasi; sumber resmi tidak diketahui');

create table followup.band_version (
    version     text primary key,
    valid_from  date not null unique,
    source      text not null
);
comment on table followup.band_version is 'reference: the regulations that fix the levels, each from its day on';
insert into followup.band_version values
    ('PERMENPANRB-29-2022', '2022-01-01', 'Permenpan RB 29/2022; sejak awal tahunnya, hari berlakunya tidak diketahui');

create table followup.share_band (
    version   text not null references followup.band_version (version),
    level     smallint not null check (level between 0 and 5),
    bound     smallint not null check (bound between 0 and 100),
    included  boolean not null,
    source    text not null,
    primary key (version, level)
);
comment on table followup.share_band is 'reference: levels of the share of a plan (RTL) that is done; the highest whose bound is reached counts, and without a plan the level is 0';
comment on column followup.share_band.bound is 'done of a hundred planned';
comment on column followup.share_band.included is 'whether the bound itself belongs to the level';
insert into followup.share_band (version, level, bound, included, source) values
    ('PERMENPANRB-29-2022', 1, 0, true, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga'),
    ('PERMENPANRB-29-2022', 2, 0, false, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga'),
    ('PERMENPANRB-29-2022', 3, 30, true, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga'),
    ('PERMENPANRB-29-2022', 4, 80, false, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga'),
    ('PERMENPANRB-29-2022', 5, 100, true, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga');

create table followup.speed_band (
    version  text not null references followup.band_version (version),
    level    smallint not null check (level between 0 and 5),
    months   smallint not null check (months > 0),
    source   text not null,
    primary key (version, level)
);
comment on table followup.speed_band is 'reference: levels of the time from the report to the day on which all of a plan (RTL) was done; the highest whose months were kept counts, otherwise 0';
insert into followup.speed_band (version, level, months, source) values
    ('PERMENPANRB-29-2022', 1, 12, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga'),
    ('PERMENPANRB-29-2022', 2, 9, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga'),
    ('PERMENPANRB-29-2022', 3, 6, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga'),
    ('PERMENPANRB-29-2022', 4, 3, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga'),
    ('PERMENPANRB-29-2022', 5, 1, 'Permenpan RB 29/2022, formulir F-02, menurut salinan pihak ketiga');

create table followup.finding (
    organisation_id  uuid not null,
    id               uuid not null,
    kind             text not null check (kind in ('SURVEY_ELEMENT', 'COMPLAINT')),
    source_code      text not null,
    detail           text not null,
    unit_id          uuid not null,
    title            text not null,
    value            numeric(5, 2),
    answers          bigint,
    found_on         date not null,
    public_on        date,
    answer           text references followup.answer_class (code),
    reason           text not null default '',
    answered_on      date,
    primary key (organisation_id, id),
    unique (organisation_id, kind, source_code, detail),
    check ((answer is null) = (answered_on is null))
);
comment on table followup.finding is 'growing: what people told that asks for an answer: a low element of a survey, a complaint';
comment on column followup.finding.source_code is 'public code of the survey or the complaint';
comment on column followup.finding.detail is 'key of the element; empty for a complaint';
comment on column followup.finding.unit_id is 'the unit that it is about';
comment on column followup.finding.title is 'for everybody, so without personal data; empty for an element, which has its own name';
comment on column followup.finding.value is 'mean answer times 25, where it was measured';
comment on column followup.finding.public_on is 'null as long as its source is not public: nothing of it is told';
create index on followup.finding (organisation_id, unit_id, found_on);

create table followup.commitment (
    organisation_id  uuid not null,
    id               uuid not null,
    code             text not null,
    finding_id       uuid not null,
    unit_id          uuid not null,
    title            text not null,
    why              text not null,
    partners         text not null,
    due              date not null,
    budget           text not null,
    indicator        text not null,
    baseline         text not null,
    target           text not null,
    measure          text not null,
    status           text not null check (status in ('PLANNED', 'RUNNING', 'DONE', 'CANCELLED')),
    reason           text not null default '',
    made_on          date not null,
    ended_on         date,
    version          int not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, code),
    foreign key (organisation_id, finding_id) references followup.finding (organisation_id, id),
    check ((status in ('DONE', 'CANCELLED')) = (ended_on is not null))
);
comment on table followup.commitment is 'growing: what a unit promised after it was told something, with a day and somebody who answers for it';
comment on column followup.commitment.unit_id is 'the unit that answers for it';
comment on column followup.commitment.partners is 'who else does it, one a line, also outside government';
comment on column followup.commitment.measure is 'what should move: IKM or the key of an element; empty while nobody has named it';
comment on column followup.commitment.reason is 'why it was cancelled';
create index on followup.commitment (organisation_id, unit_id, due);
create index on followup.commitment (organisation_id, finding_id);

create table followup.event (
    organisation_id  uuid not null,
    id               uuid not null,
    commitment_id    uuid not null,
    kind             text not null,
    by               text not null,
    at               timestamptz not null,
    words            text not null default '',
    old_due          date,
    new_due          date,
    primary key (organisation_id, id),
    foreign key (organisation_id, commitment_id) references followup.commitment (organisation_id, id)
);
comment on table followup.event is 'growing: what happened to a commitment, for everybody; never changed';
comment on column followup.event.by is 'account of the officer; not told to the public';
create index on followup.event (organisation_id, commitment_id, id);
create index on followup.event (organisation_id, at);

create table followup.step (
    organisation_id  uuid not null,
    commitment_id    uuid not null,
    number           int not null check (number > 0),
    text             text not null,
    done_on          date,
    primary key (organisation_id, commitment_id, number),
    foreign key (organisation_id, commitment_id) references followup.commitment (organisation_id, id)
);
comment on table followup.step is 'growing: the steps to a commitment';

create table followup.evidence (
    organisation_id  uuid not null,
    id               uuid not null,
    commitment_id    uuid not null,
    text             text not null,
    link             text not null default '',
    file_id          uuid,
    name             text not null default '',
    media_type       text not null default '',
    bytes            bigint not null default 0,
    added_on         date not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, commitment_id) references followup.commitment (organisation_id, id),
    foreign key (organisation_id, file_id) references attachment.file (organisation_id, id),
    check ((link = '') <> (file_id is null))
);
comment on table followup.evidence is 'growing: what shows that a commitment was kept: a link, or a file that was cleaned';
create index on followup.evidence (organisation_id, commitment_id, id);

create table followup.effect (
    organisation_id  uuid not null,
    commitment_id    uuid not null,
    measure          text not null,
    earlier          text not null,
    later            text not null,
    before_value     numeric(5, 2) not null,
    before_answers   bigint not null,
    after_value      numeric(5, 2) not null,
    after_answers    bigint not null,
    low              numeric(5, 2),
    high             numeric(5, 2),
    verdict          text not null,
    found_at         timestamptz not null,
    primary key (organisation_id, commitment_id),
    foreign key (organisation_id, commitment_id) references followup.commitment (organisation_id, id)
);
comment on table followup.effect is 'growing: what the measure of a commitment did by the next survey after it was done';
comment on column followup.effect.earlier is 'code of the survey before';
comment on column followup.effect.low is 'ends of the 95 % interval of the difference; null where it could not be judged';
comment on column followup.effect.verdict is 'UP, DOWN, UNCHANGED, or why the two could not be compared';

create table followup.follower (
    organisation_id  uuid not null,
    id               uuid not null,
    commitment_id    uuid,
    unit_id          uuid,
    email            text not null,
    language         text not null check (language in ('id', 'en')),
    site             text not null,
    asked_at         timestamptz not null,
    confirmed_at     timestamptz,
    told_until       timestamptz not null,
    primary key (organisation_id, id),
    unique nulls not distinct (organisation_id, commitment_id, unit_id, email),
    foreign key (organisation_id, commitment_id) references followup.commitment (organisation_id, id),
    check ((commitment_id is null) <> (unit_id is null))
);
comment on table followup.follower is 'growing: who wants to hear what becomes of a promise, or of all of a unit; a row is deleted when it ends, or when it was not confirmed for a week';
comment on column followup.follower.unit_id is 'null for one commitment; otherwise the unit whose commitments, and those of the units below it, are followed';
comment on column followup.follower.site is 'address under which the site was reached, for the links in letters';
comment on column followup.follower.told_until is 'what happened up to this moment was told';
create index on followup.follower (organisation_id, told_until) where confirmed_at is not null;
