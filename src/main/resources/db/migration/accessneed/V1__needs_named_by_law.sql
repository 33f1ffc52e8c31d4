create schema accessneed;

create table accessneed.need (
    code      text primary key,
    position  int not null unique,
    name_id   text not null,
    name_en   text not null,
    source    text not null
);
comment on table accessneed.need is 'reference: what people may need so that a service works for them; need, never diagnosis';

insert into accessneed.need (code, position, name_id, name_en, source) values
    ('LANSIA', 1, 'Lansia (60 tahun ke atas)', 'Older person (60 or over)', 'UU 25/2009 pasal 29; UU 13/1998 pasal 1; Permenpan RB 11/2024'),
    ('ANAK', 2, 'Anak (di bawah 18 tahun)', 'Child (under 18)', 'UU 25/2009 pasal 29; UU 35/2014 pasal 1; Permenpan RB 11/2024'),
    ('IBU_HAMIL', 3, 'Ibu hamil', 'Pregnant woman', 'UU 25/2009 pasal 29; Permenpan RB 11/2024'),
    ('IBU_MENYUSUI', 4, 'Ibu menyusui atau membawa balita', 'Nursing mother or with a small child', 'Permenpan RB 11/2024'),
    ('DISABILITAS_FISIK', 5, 'Sulit bergerak atau berjalan', 'Difficulty moving or walking', 'UU 8/2016 pasal 4; UU 25/2009 pasal 29'),
    ('DISABILITAS_NETRA', 6, 'Sulit melihat', 'Difficulty seeing', 'UU 8/2016 pasal 4; UU 25/2009 pasal 29'),
    ('DISABILITAS_RUNGU', 7, 'Sulit mendengar atau berbicara', 'Difficulty hearing or speaking', 'UU 8/2016 pasal 4; UU 25/2009 pasal 29'),
    ('DISABILITAS_INTELEKTUAL', 8, 'Perlu penjelasan yang sederhana', 'Needs simple explanations', 'UU 8/2016 pasal 4; UU 25/2009 pasal 29'),
    ('DISABILITAS_MENTAL', 9, 'Perlu suasana tenang dan waktu lebih', 'Needs calm and more time', 'UU 8/2016 pasal 4; UU 25/2009 pasal 29'),
    ('KORBAN_BENCANA', 10, 'Korban bencana', 'Victim of a disaster', 'UU 25/2009 pasal 29; Permenpan RB 11/2024');
