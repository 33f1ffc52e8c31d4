create schema survey;

create table survey.instrument (
    code             text primary key,
    title_id         text not null,
    title_en         text not null,
    source           text not null,
    minimum_answers  smallint not null check (minimum_answers > 0),
    standard         boolean not null default false
);
create unique index on survey.instrument (standard) where standard;
comment on table survey.instrument is 'reference: versions of the questionnaire; a survey keeps the version it was asked with';
comment on column survey.instrument.standard is 'new surveys are asked with this version';
comment on column survey.instrument.minimum_answers is 'a response with fewer answers does not count; the regulation names no number, this one is the product''s';

create table survey.element (
    instrument              text not null references survey.instrument (code),
    key                     text not null,
    questionnaire_position  smallint not null check (questionnaire_position > 0),
    regulation_position     smallint not null check (regulation_position > 0),
    official_name           text not null,
    name_id                 text not null,
    name_en                 text not null,
    topic_id                text not null,
    topic_en                text not null,
    question_id             text not null,
    question_en             text not null,
    hint_id                 text not null,
    hint_en                 text not null,
    labels_id               text[] not null check (cardinality(labels_id) = 4),
    labels_en               text[] not null check (cardinality(labels_en) = 4),
    primary key (instrument, key),
    unique (instrument, questionnaire_position),
    unique (instrument, regulation_position)
);
comment on table survey.element is 'reference: what each version asks';
comment on column survey.element.questionnaire_position is 'order of the questions; answers are kept in this order';
comment on column survey.element.regulation_position is 'order of the list in the regulation''s body, which swaps the last two: U8 and U9 of a file mean nothing until it says which order it uses';
comment on column survey.element.topic_id is 'what the question is about, as it stands inside a sentence';

create table survey.grade_band (
    instrument  text not null references survey.instrument (code),
    grade       text not null,
    lowest      numeric(5, 2) not null,
    name_id     text not null,
    name_en     text not null,
    source      text not null,
    primary key (instrument, grade),
    unique (instrument, lowest)
);
comment on table survey.grade_band is 'reference: the lower bound of each letter on the scale of 25 to 100';

create table survey.profile_choice (
    field     text not null check (field in ('sex', 'education', 'occupation')),
    code      text not null,
    position  smallint not null,
    name_id   text not null,
    name_en   text not null,
    source    text not null,
    primary key (field, code),
    unique (field, position)
);
comment on table survey.profile_choice is 'reference: what respondents may say about themselves';

insert into survey.instrument (code, title_id, title_en, source, minimum_answers, standard) values
    ('SKM-14-2017', 'Survei Kepuasan Masyarakat, sembilan unsur', 'Citizen satisfaction survey, nine elements', 'Permenpan RB 14/2017', 7, true);

insert into survey.grade_band (instrument, grade, lowest, name_id, name_en, source) values
    ('SKM-14-2017', 'D', 25.00, 'Tidak baik', 'Not good', 'Permenpan RB 14/2017, tabel nilai persepsi'),
    ('SKM-14-2017', 'C', 65.00, 'Kurang baik', 'Below good', 'Permenpan RB 14/2017, tabel nilai persepsi'),
    ('SKM-14-2017', 'B', 76.61, 'Baik', 'Good', 'Permenpan RB 14/2017, tabel nilai persepsi'),
    ('SKM-14-2017', 'A', 88.31, 'Sangat baik', 'Very good', 'Permenpan RB 14/2017, tabel nilai persepsi');

insert into survey.profile_choice (field, code, position, name_id, name_en, source) values
    ('sex', 'L', 1, 'Laki-laki', 'Male', 'Permenpan RB 14/2017, kuesioner'),
    ('sex', 'P', 2, 'Perempuan', 'Female', 'Permenpan RB 14/2017, kuesioner'),
    ('education', 'SD', 1, 'SD atau belum tamat', 'Primary school or less', 'Permenpan RB 14/2017, kuesioner'),
    ('education', 'SMP', 2, 'SMP', 'Junior secondary school', 'Permenpan RB 14/2017, kuesioner'),
    ('education', 'SMA', 3, 'SMA atau SMK', 'Senior secondary or vocational school', 'Permenpan RB 14/2017, kuesioner'),
    ('education', 'D3', 4, 'D3', 'Diploma (D3)', 'dipakai alat survei daerah'),
    ('education', 'S1', 5, 'S1 atau D4', 'Bachelor', 'Permenpan RB 14/2017, kuesioner'),
    ('education', 'S2', 6, 'S2', 'Master', 'Permenpan RB 14/2017, kuesioner'),
    ('education', 'S3', 7, 'S3', 'Doctorate', 'Permenpan RB 14/2017, kuesioner'),
    ('occupation', 'PNS', 1, 'PNS atau PPPK', 'Civil servant', 'Permenpan RB 14/2017, kuesioner'),
    ('occupation', 'TNI', 2, 'TNI', 'Armed forces', 'Permenpan RB 14/2017, kuesioner'),
    ('occupation', 'POLRI', 3, 'Polri', 'Police', 'Permenpan RB 14/2017, kuesioner'),
    ('occupation', 'SWASTA', 4, 'Pegawai swasta', 'Private employee', 'Permenpan RB 14/2017, kuesioner'),
    ('occupation', 'WIRAUSAHA', 5, 'Usaha sendiri', 'Own business', 'Permenpan RB 14/2017, kuesioner'),
    ('occupation', 'LAINNYA', 6, 'Lainnya (petani, pelajar, mengurus rumah, …)', 'Other (farmer, student, homemaker, …)', 'Permenpan RB 14/2017, kuesioner');

insert into survey.element
       (instrument, key, questionnaire_position, regulation_position, official_name, name_id, name_en,
        topic_id, topic_en, question_id, question_en, hint_id, hint_en, labels_id, labels_en) values
    ('SKM-14-2017', 'PERSYARATAN', 1, 1, 'Persyaratan', 'Persyaratan', 'Requirements',
     'persyaratan', 'the requirements',
     'Apakah syarat yang diminta sesuai dengan layanan yang Anda urus?',
     'Did the required documents fit the service you asked for?',
     'Ingat surat dan berkas yang harus Anda bawa.',
     'Think of the papers you had to bring.',
     array['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
     array['Did not fit', 'Fitted poorly', 'Fitted', 'Fitted very well']),
    ('SKM-14-2017', 'PROSEDUR', 2, 2, 'Sistem, Mekanisme, dan Prosedur', 'Prosedur', 'Steps',
     'kemudahan alur layanan', 'how easy the steps were',
     'Seberapa mudah alur layanan ini Anda jalani?',
     'How easy was it to go through the steps?',
     'Ingat langkah dari pendaftaran sampai Anda menerima hasil.',
     'Think of the steps from registering until you had the result.',
     array['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'],
     array['Not easy', 'Less than easy', 'Easy', 'Very easy']),
    ('SKM-14-2017', 'WAKTU', 3, 3, 'Waktu Penyelesaian', 'Waktu penyelesaian', 'Time to finish',
     'kecepatan layanan', 'how quick the service was',
     'Seberapa cepat layanan Anda diselesaikan?',
     'How quickly was your service completed?',
     'Ingat waktu sejak Anda datang sampai urusan selesai.',
     'Think of the time from your arrival until everything was done.',
     array['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'],
     array['Not quick', 'Less than quick', 'Quick', 'Very quick']),
    ('SKM-14-2017', 'BIAYA', 4, 4, 'Biaya/Tarif', 'Biaya', 'Fee',
     'biaya', 'the fee',
     'Bagaimana kewajaran biaya yang Anda bayar?',
     'How fair was the fee you paid?',
     'Hitung semua yang Anda bayar untuk layanan ini.',
     'Count everything you paid for this service.',
     array['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
     array['Very expensive', 'Rather expensive', 'Cheap', 'Free']),
    ('SKM-14-2017', 'PRODUK', 5, 5, 'Produk Spesifikasi Jenis Pelayanan', 'Hasil layanan', 'Result',
     'hasil layanan', 'the result of the service',
     'Apakah hasil layanan sesuai dengan yang dijanjikan di standar pelayanan?',
     'Did the result match the published service standard?',
     'Bandingkan yang Anda terima dengan yang dijanjikan.',
     'Compare what you received with what was promised.',
     array['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
     array['Did not match', 'Matched poorly', 'Matched', 'Matched very well']),
    ('SKM-14-2017', 'KOMPETENSI', 6, 6, 'Kompetensi Pelaksana', 'Kemampuan petugas', 'Ability of staff',
     'kemampuan petugas', 'how capable the officer was',
     'Seberapa mampu petugas menangani keperluan Anda?',
     'How capable was the officer?',
     'Ingat apakah petugas tahu jawabannya dan bekerja dengan terampil.',
     'Think of whether the officer knew the answers and worked with skill.',
     array['Tidak kompeten', 'Kurang kompeten', 'Kompeten', 'Sangat kompeten'],
     array['Not competent', 'Less than competent', 'Competent', 'Very competent']),
    ('SKM-14-2017', 'PERILAKU', 7, 7, 'Perilaku Pelaksana', 'Sikap petugas', 'Manner of staff',
     'sikap petugas', 'the manner of the officer',
     'Seberapa sopan dan ramah petugas kepada Anda?',
     'How polite and friendly was the officer?',
     'Ingat cara petugas menyapa dan berbicara dengan Anda.',
     'Think of how the officer greeted you and spoke to you.',
     array['Tidak sopan dan ramah', 'Kurang sopan dan ramah', 'Sopan dan ramah', 'Sangat sopan dan ramah'],
     array['Not polite and friendly', 'Less than polite and friendly', 'Polite and friendly', 'Very polite and friendly']),
    ('SKM-14-2017', 'SARPRAS', 8, 9, 'Sarana dan Prasarana', 'Ruang dan fasilitas', 'Premises and equipment',
     'ruang dan fasilitas', 'premises and equipment',
     'Bagaimana mutu ruang, alat, dan fasilitas layanan?',
     'How good were the premises and equipment?',
     'Ingat tempat duduk, toilet, jalan masuk, dan peralatan.',
     'Think of seats, toilets, the entrance and the equipment.',
     array['Buruk', 'Cukup', 'Baik', 'Sangat baik'],
     array['Poor', 'Fair', 'Good', 'Very good']),
    ('SKM-14-2017', 'PENGADUAN', 9, 8, 'Penanganan Pengaduan, Saran, dan Masukan', 'Penanganan pengaduan', 'Handling of complaints',
     'penanganan pengaduan', 'how complaints are handled',
     'Bagaimana pengelolaan pengaduan dan saran di unit ini?',
     'How are complaints and suggestions handled here?',
     'Ingat apakah ada tempat mengadu dan apakah aduan dijawab.',
     'Think of whether there is a place to complain and whether complaints are answered.',
     array['Tidak ada', 'Ada tetapi tidak berfungsi', 'Berfungsi kurang maksimal', 'Dikelola dengan baik'],
     array['There is no way to complain', 'There is one, but it does not work', 'It works, but not fully', 'Well managed']);
