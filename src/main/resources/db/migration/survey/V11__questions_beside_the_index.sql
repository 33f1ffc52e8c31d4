alter table survey.instrument
    add column organisation_id uuid references organisation.organisation (id),
    add column decree text not null default '',
    add column made_by text,
    add column made_at timestamptz,
    add column withdrawn_at timestamptz,
    add check ((organisation_id is null) = (made_by is null)),
    add check ((organisation_id is null) = (made_at is null));
create index on survey.instrument (organisation_id);
comment on column survey.instrument.organisation_id is 'who made this version; null for those that come with the product';
comment on column survey.instrument.decree is 'the organisation''s own decree, where that changes the elements of the index';
comment on column survey.instrument.withdrawn_at is 'since when it is not offered any more; surveys that ask with it go on';

alter table survey.element drop constraint element_labels_id_check;
alter table survey.element drop constraint element_labels_en_check;
alter table survey.element
    add column kind text not null default 'ELEMENT'
        check (kind in ('ELEMENT', 'ADDITIONAL_ELEMENT', 'IMPORTANCE', 'OWN')),
    add column about text,
    add column source text not null default '',
    add foreign key (instrument, about) references survey.element (instrument, key),
    add check ((about is not null) = (kind = 'IMPORTANCE')),
    add check (cardinality(labels_id) = cardinality(labels_en)),
    add check (cardinality(labels_id) = 4 or kind = 'OWN' and cardinality(labels_id) between 2 and 8);
comment on column survey.element.kind is 'only an ELEMENT enters the index; what else is asked is reported beside it';
comment on column survey.element.about is 'the element whose importance is asked';

alter table survey.response add column additional smallint[] not null default '{}';
alter table survey.response add check (0 <= all (additional) and 8 >= all (additional));
comment on column survey.response.additional is 'answers to what is asked beside the index, in the order of the questionnaire, 0 where there is none';

insert into survey.instrument (code, title_id, title_en, source, minimum_answers) values
    ('SKM-14-2017-11', 'Sembilan unsur, ditambah transparansi dan integritas', 'Nine elements, with transparency and integrity beside them',
     'Permenpan RB 14/2017; kedua unsur tambahan menurut kebiasaan instansi', 7);
insert into survey.grade_band (instrument, grade, lowest, name_id, name_en, source)
select 'SKM-14-2017-11', grade, lowest, name_id, name_en, source
  from survey.grade_band
 where instrument = 'SKM-14-2017';
insert into survey.legal_basis (instrument, position, words, source)
select 'SKM-14-2017-11', position, words, source
  from survey.legal_basis
 where instrument = 'SKM-14-2017';
insert into survey.element
       (instrument, key, questionnaire_position, regulation_position, official_name, name_id, name_en,
        topic_id, topic_en, question_id, question_en, hint_id, hint_en, labels_id, labels_en)
select 'SKM-14-2017-11', key, questionnaire_position, regulation_position, official_name, name_id, name_en,
       topic_id, topic_en, question_id, question_en, hint_id, hint_en, labels_id, labels_en
  from survey.element
 where instrument = 'SKM-14-2017';
insert into survey.element
       (instrument, key, questionnaire_position, regulation_position, kind, source, official_name, name_id, name_en,
        topic_id, topic_en, question_id, question_en, hint_id, hint_en, labels_id, labels_en) values
    ('SKM-14-2017-11', 'TRANSPARANSI', 10, 10, 'ADDITIONAL_ELEMENT', 'kebiasaan instansi; dasar hukumnya tidak ditemukan',
     'Transparansi Pelayanan', 'Transparansi', 'Openness',
     'keterbukaan pelayanan', 'how open the service was',
     'Seberapa terbuka petugas menjelaskan syarat, biaya, dan kemajuan urusan Anda?',
     'How openly were requirements, fees and progress explained to you?',
     'Ingat apakah Anda tahu apa yang terjadi dengan urusan Anda.',
     'Think of whether you knew what was happening with your request.',
     array['Tidak transparan', 'Kurang transparan', 'Transparan', 'Sangat transparan'],
     array['Not open', 'Less than open', 'Open', 'Very open']),
    ('SKM-14-2017-11', 'INTEGRITAS', 11, 11, 'ADDITIONAL_ELEMENT', 'kebiasaan instansi; dasar hukumnya tidak ditemukan',
     'Integritas Petugas', 'Integritas petugas', 'Integrity of staff',
     'kejujuran petugas', 'how honest the staff were',
     'Seberapa jujur dan bebas pungutan petugas melayani Anda?',
     'How honest were the staff, and free of unofficial charges?',
     'Ingat apakah ada yang meminta imbalan atau mendahulukan orang lain.',
     'Think of whether anybody asked for a reward or served others first.',
     array['Tidak berintegritas', 'Kurang berintegritas', 'Berintegritas', 'Sangat berintegritas'],
     array['No integrity', 'Little integrity', 'Integrity', 'High integrity']);
