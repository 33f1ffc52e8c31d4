create table complaint.open311_rule (
    one           boolean primary key default true check (one),
    changed_at    timestamptz not null,
    most_days     smallint not null check (most_days between 1 and 366),
    most_rows     int not null check (most_rows between 1 and 10000),
    per_hour      int not null check (per_hour > 0),
    usual_metres  int not null check (usual_metres > 0),
    most_metres   int not null check (most_metres >= usual_metres),
    trial_hours   smallint not null check (trial_hours between 1 and 168),
    source        text not null
);
comment on table complaint.open311_rule is 'reference: how much the endpoint for other systems answers and takes';
comment on column complaint.open311_rule.changed_at is 'when services or attributes last changed, as the discovery document tells it';
comment on column complaint.open311_rule.per_hour is 'so many reports and updates may one key send';
comment on column complaint.open311_rule.trial_hours is 'how long what came to the test endpoint can be read back';

insert into complaint.open311_rule values
    (true, timestamptz '2026-11-20 00:00:00+07', 90, 1000, 600, 750, 10000, 24,
     'GeoReport v2: 90 days or 1,000 requests, whichever is smaller; the rest is set by the product');

create table complaint.open311_attribute (
    code      text primary key check (code ~ '^[A-Za-z0-9_.-]{1,64}$'),
    category  text references complaint.category (code),
    position  smallint not null,
    meaning   text not null check (meaning in ('ANONYMOUS', 'SECRET', 'EVENT_DATE', 'REMEDY', 'UNIT', 'SERVICE', 'REGION', 'ORIGIN',
                                               'STORY', 'SHOWN')),
    datatype  text not null check (datatype in ('STRING', 'NUMBER', 'DATETIME', 'TEXT', 'SINGLEVALUELIST', 'MULTIVALUELIST')),
    variable  boolean not null,
    required  boolean not null check (variable or not required),
    name_id   text not null,
    name_en   text not null,
    hint_id   text not null,
    hint_en   text not null
);
comment on table complaint.open311_attribute is 'reference: what other systems may ask a reporter beyond the story';
comment on column complaint.open311_attribute.category is 'null where it belongs to all of them';
comment on column complaint.open311_attribute.meaning is 'the part of a case that it fills; STORY is a line of the story, SHOWN is only a text to be shown';

create table complaint.open311_choice (
    attribute  text not null references complaint.open311_attribute (code),
    key        text not null check (key ~ '^[A-Za-z0-9_.-]{1,64}$'),
    position   smallint not null,
    name_id    text not null,
    name_en    text not null,
    primary key (attribute, key)
);
comment on table complaint.open311_choice is 'reference: answers to choose from';

insert into complaint.open311_attribute values
    ('lama_menunggu', 'antrean', 1, 'STORY', 'NUMBER', true, false, 'Lama menunggu, dalam menit', 'Time waited, in minutes',
     'Angka saja, misalnya 45.', 'A number, such as 45.'),
    ('jenis_kerusakan', 'jalan', 1, 'STORY', 'MULTIVALUELIST', true, false, 'Apa yang rusak', 'What is broken',
     'Boleh lebih dari satu.', 'More than one may be chosen.'),
    ('jumlah_diminta', 'pungli', 1, 'STORY', 'NUMBER', true, false, 'Jumlah uang yang diminta, dalam rupiah', 'Money asked for, in rupiah',
     'Angka saja, tanpa titik.', 'A number without separators.'),
    ('hambatan', 'akses', 1, 'STORY', 'MULTIVALUELIST', true, false, 'Siapa yang terhambat', 'Who meets the barrier',
     'Boleh lebih dari satu.', 'More than one may be chosen.'),
    ('privasi', null, 1, 'SHOWN', 'STRING', false, false,
     'Identitas pelapor disimpan tersegel dan tidak pernah ditampilkan. Jangan tulis nama atau nomor telepon orang dalam cerita.',
     'Who reports is kept sealed and never shown. Do not write names or telephone numbers of people into the story.', '', ''),
    ('anonim', null, 2, 'ANONYMOUS', 'SINGLEVALUELIST', true, false, 'Tanpa nama', 'Without a name',
     'Pilih ya bila identitas tidak boleh dikirim kepada siapa pun.', 'Choose yes when nobody may learn who reports.'),
    ('rahasia', null, 3, 'SECRET', 'SINGLEVALUELIST', true, false, 'Rahasia', 'Secret',
     'Laporan rahasia tidak tampil di mana pun; jawaban hanya berupa token.', 'A secret report is shown nowhere; the answer is only a token.'),
    ('tanggal_kejadian', null, 4, 'EVENT_DATE', 'DATETIME', true, false, 'Tanggal kejadian', 'Day on which it happened',
     'Tulis seperti 2026-11-09.', 'Write it as 2026-11-09.'),
    ('harapan', null, 5, 'REMEDY', 'TEXT', true, false, 'Penyelesaian yang diharapkan', 'What should be done',
     'Paling banyak 1.000 huruf.', 'At most 1,000 characters.'),
    ('unit', null, 6, 'UNIT', 'STRING', true, false, 'Kode unit yang dilaporkan', 'Code of the unit that it is about',
     'Kosongkan bila tidak tahu.', 'Leave it empty when it is not known.'),
    ('layanan', null, 7, 'SERVICE', 'STRING', true, false, 'Kode layanan yang dilaporkan', 'Code of the service that it is about',
     'Kode seperti di katalog layanan.', 'The code that the catalogue of services has.'),
    ('wilayah', null, 8, 'REGION', 'STRING', true, false, 'Kode wilayah', 'Code of the region',
     'Kode desa, kecamatan, atau kabupaten, misalnya 97.01.01.2001.', 'Code of a village, district or regency, such as 97.01.01.2001.'),
    ('nomor_asal', null, 9, 'ORIGIN', 'STRING', true, false, 'Nomor laporan di sistem pengirim', 'Number of the report in the system that sends it',
     'Bila dikirim lagi dengan nomor yang sama, laporan tidak dicatat dua kali.', 'Sent again with the same number, it is not taken twice.');

insert into complaint.open311_choice values
    ('jenis_kerusakan', 'jalan', 1, 'Permukaan jalan', 'Road surface'),
    ('jenis_kerusakan', 'drainase', 2, 'Got atau drainase', 'Drain'),
    ('jenis_kerusakan', 'lampu', 3, 'Lampu jalan', 'Street light'),
    ('jenis_kerusakan', 'sampah', 4, 'Sampah', 'Waste'),
    ('hambatan', 'kursi_roda', 1, 'Pemakai kursi roda', 'People with wheelchairs'),
    ('hambatan', 'netra', 2, 'Orang yang sulit melihat', 'People who see little or nothing'),
    ('hambatan', 'rungu', 3, 'Orang yang sulit mendengar', 'People who hear little or nothing'),
    ('hambatan', 'lansia', 4, 'Lansia', 'Older people'),
    ('hambatan', 'ibu_anak', 5, 'Ibu dan anak', 'Mothers and children'),
    ('anonim', 'ya', 1, 'Ya', 'Yes'),
    ('anonim', 'tidak', 2, 'Tidak', 'No'),
    ('rahasia', 'ya', 1, 'Ya', 'Yes'),
    ('rahasia', 'tidak', 2, 'Tidak', 'No');
