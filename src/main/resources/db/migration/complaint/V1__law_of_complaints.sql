create schema complaint;

create table complaint.rule_version (
    version         text primary key,
    valid_from      date not null unique,
    closes          time not null,
    objection_days  smallint not null check (objection_days > 0),
    object_within   smallint not null check (object_within > 0),
    reopen_within   smallint not null check (reopen_within > 0),
    rate_within     smallint not null check (rate_within > 0),
    identity_hours  smallint not null check (identity_hours > 0),
    returns         smallint not null check (returns > 0),
    reminder_days   smallint not null check (reminder_days > 0),
    per_day         smallint not null check (per_day > 0),
    source          text not null
);
comment on table complaint.rule_version is 'reference: versions of the time limits; a case keeps the one that was in force when it came';
comment on column complaint.rule_version.closes is 'what comes later on a day counts as received on the next working day';
comment on column complaint.rule_version.objection_days is 'further working days of the total clock for each objection';
comment on column complaint.rule_version.object_within is 'working days after a silent end in which the reporter may still object; later a linked case begins';
comment on column complaint.rule_version.reopen_within is 'working days after an agreed end in which the reporter may open the case again';
comment on column complaint.rule_version.rate_within is 'days after the end in which the rating may be given or changed';
comment on column complaint.rule_version.identity_hours is 'how long an identity stays open after a second officer agreed';
comment on column complaint.rule_version.returns is 'after so many returns of one case only the level above decides who handles it';
comment on column complaint.rule_version.reminder_days is 'days between the last reminder to the reporter and the end that it speaks of';
comment on column complaint.rule_version.per_day is 'so often may the reporter add words that nobody asked for, rate, or correct the public text, each, in one case on one day';

create table complaint.class (
    code         text primary key,
    position     smallint not null unique,
    name_id      text not null,
    name_en      text not null,
    hint_id      text not null,
    hint_en      text not null,
    supervision  boolean not null,
    source       text not null
);
comment on table complaint.class is 'reference: what kind of case it is; the class decides the time limit';
comment on column complaint.class.supervision is 'about the conduct of officials: the unit that it is about never handles it';

create table complaint.class_limit (
    version  text not null references complaint.rule_version (version),
    class    text not null references complaint.class (code),
    days     smallint not null check (days > 0),
    unit     text not null check (unit in ('WORKING', 'CALENDAR')),
    source   text not null,
    primary key (version, class)
);
comment on table complaint.class_limit is 'reference: days from receipt to the answer';

create table complaint.stage_limit (
    version  text not null references complaint.rule_version (version),
    stage    text not null check (stage in ('HOLDING', 'VERIFYING', 'COMPLETING', 'PLANNING', 'PAUSED', 'CONFIRMING', 'REVIEWING')),
    days     smallint not null check (days > 0),
    unit     text not null check (unit in ('WORKING', 'CALENDAR')),
    source   text not null,
    primary key (version, stage)
);
comment on table complaint.stage_limit is 'reference: days until the next turn';

create table complaint.category (
    code      text primary key check (code ~ '^[a-z0-9_.-]{1,64}$'),
    position  smallint not null unique,
    class     text not null references complaint.class (code),
    name_id   text not null,
    name_en   text not null,
    keywords  text not null
);
comment on table complaint.category is 'reference: what a case is about, in words of everyday; the class is the one usually meant';

create table complaint.reason (
    act       text not null check (act in ('RETURN', 'PAUSE', 'ARCHIVE', 'ANSWER')),
    code      text not null,
    position  smallint not null,
    name_id   text not null,
    name_en   text not null,
    words     boolean not null,
    document  boolean not null,
    source    text not null,
    primary key (act, code),
    unique (act, position)
);
comment on table complaint.reason is 'reference: why a case may be given back, stand still, be put away, or be answered without what was asked for';
comment on column complaint.reason.words is 'the officer has to say more, in words';
comment on column complaint.reason.document is 'it needs a document';

insert into complaint.rule_version values
    ('2018-1', date '2018-01-01', '16:00', 10, 30, 30, 30, 24, 2, 2, 10,
     'Perpres 76/2013; Permenpan RB 62/2018; hari keberatan, pembukaan kembali, penilaian, dan pengingat, batas pengembalian, dan berapa kali sehari ditetapkan oleh produk');

insert into complaint.class values
    ('PENGAWASAN', 2, 'Dugaan penyimpangan petugas', 'Suspected misconduct of an official',
     'Pungutan liar, penyalahgunaan wewenang, pelanggaran disiplin. Unit yang dilaporkan tidak ikut menangani.',
     'Unofficial charges, abuse of power, breach of discipline. The unit concerned takes no part.', true, 'SP4N: pengaduan berkadar pengawasan'),
    ('NON_PENGAWASAN', 1, 'Keluhan layanan', 'Complaint about a service',
     'Layanan lambat, fasilitas rusak, prosedur membingungkan.', 'Slow service, broken facilities, confusing procedures.', false,
     'SP4N: pengaduan tidak berkadar pengawasan'),
    ('INFORMASI', 3, 'Pertanyaan', 'Question', 'Anda ingin tahu sesuatu tentang layanan.', 'You would like to know something about a service.', false,
     'SP4N: permintaan informasi'),
    ('ASPIRASI', 4, 'Usul atau harapan', 'Suggestion or wish', 'Anda punya gagasan agar layanan lebih baik.', 'You have an idea that makes a service better.', false,
     'SP4N: aspirasi');

insert into complaint.class_limit values
    ('2018-1', 'PENGAWASAN', 60, 'WORKING', 'SIPPN, standar pelayanan pengelolaan pengaduan: 60 hari kerja'),
    ('2018-1', 'NON_PENGAWASAN', 14, 'WORKING', 'SIPPN, standar pelayanan pengelolaan pengaduan: 14 hari kerja'),
    ('2018-1', 'INFORMASI', 5, 'WORKING', 'SP4N: 5 hari kerja'),
    ('2018-1', 'ASPIRASI', 14, 'WORKING', 'sumber tidak sepakat (5 hari kerja atau tanpa batas); 14 ditetapkan oleh produk');

insert into complaint.stage_limit values
    ('2018-1', 'HOLDING', 1, 'WORKING', 'produk: yang ditahan mesin dilihat orang dalam satu hari kerja'),
    ('2018-1', 'VERIFYING', 3, 'WORKING', 'SP4N-LAPOR!: verifikasi dan penerusan paling lama 3 hari kerja'),
    ('2018-1', 'PLANNING', 5, 'WORKING', 'SP4N-LAPOR!: koordinasi dan rencana tindak paling lama 5 hari kerja'),
    ('2018-1', 'PAUSED', 30, 'CALENDAR', 'produk: penundaan lebih dari 30 hari diberitahukan kepada atasan dan dapat disanggah pelapor'),
    ('2018-1', 'CONFIRMING', 10, 'WORKING', 'SP4N-LAPOR!: 10 hari kerja untuk menanggapi jawaban'),
    ('2018-1', 'COMPLETING', 30, 'CALENDAR', 'UU 25/2009 pasal 44: 30 hari untuk melengkapi berkas'),
    ('2018-1', 'REVIEWING', 5, 'WORKING', 'produk: atasan memutuskan keberatan dalam 5 hari kerja');

insert into complaint.category values
    ('antrean', 1, 'NON_PENGAWASAN', 'Antre lama, petugas tidak ada', 'Long wait, nobody at the counter', 'antri,antre,nunggu,loket tutup,lama'),
    ('syarat', 2, 'NON_PENGAWASAN', 'Syarat atau prosedur berbelit', 'Confusing requirements or procedure', 'syarat,berkas,fotokopi,bolak-balik,prosedur'),
    ('lambat', 3, 'NON_PENGAWASAN', 'Selesai lebih lama dari janji', 'Finished later than promised', 'lambat,belum jadi,janji,molor'),
    ('sikap', 4, 'NON_PENGAWASAN', 'Sikap petugas', 'How staff behaved', 'kasar,bentak,judes,tidak sopan'),
    ('sarana', 5, 'NON_PENGAWASAN', 'Tempat, alat, kebersihan', 'Place, equipment, cleanliness', 'rusak,kotor,toilet,kursi,ac,listrik'),
    ('akses', 6, 'NON_PENGAWASAN', 'Sulit dijangkau penyandang disabilitas, lansia, ibu, anak', 'Barriers for people with disabilities, older people, mothers, children', 'ramp,kursi roda,difabel,lansia,menyusui,tangga'),
    ('daring', 7, 'NON_PENGAWASAN', 'Situs atau aplikasi tidak jalan', 'Website or app does not work', 'aplikasi,website,error,unggah,login'),
    ('biaya', 8, 'NON_PENGAWASAN', 'Biaya tidak sesuai tarif', 'Fee differs from the tariff', 'biaya,tarif,bayar,mahal,kuitansi'),
    ('jalan', 9, 'NON_PENGAWASAN', 'Jalan, drainase, lampu, sampah', 'Roads, drains, lights, waste', 'jalan,lubang,banjir,lampu,sampah,got'),
    ('pungli', 10, 'PENGAWASAN', 'Pungutan liar, suap, calo', 'Unofficial charges, bribes, brokers', 'pungli,uang rokok,suap,calo,amplop'),
    ('wewenang', 11, 'PENGAWASAN', 'Penyalahgunaan wewenang, pilih kasih', 'Abuse of power, favouritism', 'wewenang,titipan,saudara,pilih kasih,bansos'),
    ('disiplin', 12, 'PENGAWASAN', 'Pelanggaran disiplin pegawai', 'Breach of discipline', 'bolos,mabuk,judi,main game'),
    ('diskriminasi', 13, 'PENGAWASAN', 'Diskriminasi atau pelecehan', 'Discrimination or harassment', 'diskriminasi,pelecehan,hina'),
    ('pertanyaan', 14, 'INFORMASI', 'Pertanyaan tentang layanan', 'Question about a service', 'bagaimana,apa,kapan,di mana'),
    ('usul', 15, 'ASPIRASI', 'Usul perbaikan', 'Suggestion', 'usul,saran,harap'),
    ('lain', 16, 'NON_PENGAWASAN', 'Lainnya', 'Something else', '');

insert into complaint.reason values
    ('RETURN', 'BUKAN_TUGAS', 1, 'Bukan tugas unit ini menurut tugas dan fungsinya', 'Not this unit’s task by its mandate', true, false, 'SP4N: bukan wewenang'),
    ('RETURN', 'TERLAPOR', 2, 'Unit ini yang dilaporkan', 'This unit is the one complained about', false, false, 'produk: yang dilaporkan tidak menangani'),
    ('RETURN', 'GANDA', 3, 'Sudah ditangani unit lain', 'Another unit handles it already', true, false, 'SP4N'),
    ('PAUSE', 'LAPANGAN', 1, 'Menunggu pemeriksaan bersama instansi lain', 'Waiting for an inspection with another agency', true, true, 'produk, menurut SP4N: tertunda dengan alasan'),
    ('PAUSE', 'HUKUM', 2, 'Menunggu putusan pengadilan atau proses hukum', 'Waiting for a court or a legal process', true, true, 'produk, menurut SP4N: tertunda dengan alasan'),
    ('PAUSE', 'DARURAT', 3, 'Keadaan bencana', 'State of disaster', true, false, 'produk, menurut SP4N: tertunda dengan alasan'),
    ('ARCHIVE', 'KOSONG', 1, 'Tidak ada yang dapat ditindaklanjuti, juga setelah ditanyakan', 'Nothing to act on, also after asking', true, false, 'SP4N: arsip'),
    ('ARCHIVE', 'SELESAI_SEBELUMNYA', 2, 'Hal yang sama sudah dijawab kepada pelapor yang sama', 'The same was answered to the same reporter', true, false, 'SP4N: arsip'),
    ('ARCHIVE', 'SALAH_KIRIM', 3, 'Pelapor menyatakan salah kirim', 'The reporter says it was sent by mistake', true, false, 'SP4N: arsip'),
    ('ANSWER', 'DILAKUKAN', 1, 'Sudah dilakukan', 'Done', true, false, 'produk'),
    ('ANSWER', 'DIRENCANAKAN', 2, 'Akan dilakukan, dengan tanggal', 'Will be done, with a date', true, false, 'produk'),
    ('ANSWER', 'DIJELASKAN', 3, 'Penjelasan atau informasi', 'Explanation or information', true, false, 'produk'),
    ('ANSWER', 'TIDAK_DAPAT', 4, 'Tidak dapat dilakukan, dengan alasan', 'Cannot be done, with the reason', true, false, 'produk');
