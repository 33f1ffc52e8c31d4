create schema calendar;

create table calendar.calendar (
    id               uuid primary key,
    organisation_id  uuid references organisation.organisation (id),
    code             text not null,
    weekend          smallint[] check (7 >= all (weekend) and 1 <= all (weekend)),
    joint_leave_off  boolean,
    unique nulls not distinct (organisation_id, code),
    check (organisation_id is not null or weekend is not null and joint_leave_off is not null)
);
comment on table calendar.calendar is 'reference: days off of the nation or of a unit and all below it';
comment on column calendar.calendar.code is 'ID for the nation, else the code of a unit';
comment on column calendar.calendar.weekend is 'ISO numbers of the days of rest in a week, 1 is Monday; null as the calendar above has it';
comment on column calendar.calendar.joint_leave_off is 'whether joint leave (cuti bersama) is a day off; null as the calendar above has it';

create table calendar.amendment (
    id           uuid primary key,
    calendar_id  uuid not null references calendar.calendar (id),
    decree       text not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null
);
comment on table calendar.amendment is 'reference: each time that days were added or taken away, with the decree that did it';
create index on calendar.amendment (calendar_id, recorded_at);

create table calendar.day (
    calendar_id  uuid not null references calendar.calendar (id),
    day          date not null,
    kind         text not null check (kind in ('HOLIDAY', 'JOINT_LEAVE', 'REGIONAL_HOLIDAY', 'WORKING_DAY')),
    name_id      text not null,
    name_en      text not null,
    added_by     uuid not null references calendar.amendment (id),
    removed_by   uuid references calendar.amendment (id),
    primary key (calendar_id, day, added_by)
);
comment on table calendar.day is 'reference: days that differ from the week; nothing is deleted, so that the calendar of any earlier moment can be read';
create unique index on calendar.day (calendar_id, day) where removed_by is null;

insert into calendar.calendar (id, code, weekend, joint_leave_off) values
    ('0197a000-0000-7000-8000-000000000001', 'ID', array[6, 7], true);
insert into calendar.amendment (id, calendar_id, decree, recorded_at, recorded_by) values
    ('0197a000-0000-7000-8000-000000000002', '0197a000-0000-7000-8000-000000000001',
     'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497, 2, dan 5 Tahun 2025',
     timestamptz '2025-09-19 00:00:00+07', 'product');
insert into calendar.day (calendar_id, day, kind, name_id, name_en, added_by)
select '0197a000-0000-7000-8000-000000000001', d.day, d.kind, d.name_id, d.name_en,
       '0197a000-0000-7000-8000-000000000002'
  from (values
    (date '2026-01-01', 'HOLIDAY', 'Tahun Baru', 'New Year'),
    (date '2026-01-16', 'HOLIDAY', 'Isra Mikraj', 'Ascension of the Prophet'),
    (date '2026-02-16', 'JOINT_LEAVE', 'Cuti bersama Imlek', 'Joint leave, Chinese New Year'),
    (date '2026-02-17', 'HOLIDAY', 'Tahun Baru Imlek', 'Chinese New Year'),
    (date '2026-03-18', 'JOINT_LEAVE', 'Cuti bersama Nyepi', 'Joint leave, Nyepi'),
    (date '2026-03-19', 'HOLIDAY', 'Hari Suci Nyepi', 'Nyepi, Day of Silence'),
    (date '2026-03-20', 'JOINT_LEAVE', 'Cuti bersama Idulfitri', 'Joint leave, Eid al-Fitr'),
    (date '2026-03-21', 'HOLIDAY', 'Idulfitri', 'Eid al-Fitr'),
    (date '2026-03-22', 'HOLIDAY', 'Idulfitri', 'Eid al-Fitr'),
    (date '2026-03-23', 'JOINT_LEAVE', 'Cuti bersama Idulfitri', 'Joint leave, Eid al-Fitr'),
    (date '2026-03-24', 'JOINT_LEAVE', 'Cuti bersama Idulfitri', 'Joint leave, Eid al-Fitr'),
    (date '2026-04-03', 'HOLIDAY', 'Wafat Yesus Kristus', 'Good Friday'),
    (date '2026-04-05', 'HOLIDAY', 'Kebangkitan Yesus Kristus (Paskah)', 'Easter'),
    (date '2026-05-01', 'HOLIDAY', 'Hari Buruh Internasional', 'Labour Day'),
    (date '2026-05-14', 'HOLIDAY', 'Kenaikan Yesus Kristus', 'Ascension of Christ'),
    (date '2026-05-15', 'JOINT_LEAVE', 'Cuti bersama Kenaikan Yesus Kristus', 'Joint leave, Ascension of Christ'),
    (date '2026-05-27', 'HOLIDAY', 'Iduladha', 'Eid al-Adha'),
    (date '2026-05-28', 'JOINT_LEAVE', 'Cuti bersama Iduladha', 'Joint leave, Eid al-Adha'),
    (date '2026-05-31', 'HOLIDAY', 'Hari Raya Waisak', 'Vesak'),
    (date '2026-06-01', 'HOLIDAY', 'Hari Lahir Pancasila', 'Pancasila Day'),
    (date '2026-06-16', 'HOLIDAY', 'Tahun Baru Islam', 'Islamic New Year'),
    (date '2026-08-17', 'HOLIDAY', 'Proklamasi Kemerdekaan', 'Independence Day'),
    (date '2026-08-25', 'HOLIDAY', 'Maulid Nabi Muhammad', 'Birthday of the Prophet'),
    (date '2026-12-24', 'JOINT_LEAVE', 'Cuti bersama Natal', 'Joint leave, Christmas'),
    (date '2026-12-25', 'HOLIDAY', 'Hari Raya Natal', 'Christmas')
  ) as d (day, kind, name_id, name_en);
