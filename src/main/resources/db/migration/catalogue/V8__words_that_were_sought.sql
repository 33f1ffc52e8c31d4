create table catalogue.sought_word (
    organisation_id  uuid not null references organisation.organisation (id),
    day              date not null,
    word             text collate "C" not null,
    searches         int not null,
    nearest          int not null,
    nothing          int not null,
    primary key (organisation_id, day, word)
);
comment on table catalogue.sought_word is 'growing: how often a word was sought on a day; never who sought it, nor together with which words';
comment on column catalogue.sought_word.word is 'the empty one stands for all searches of the day';
comment on column catalogue.sought_word.nearest is 'searches in which no service had all words';
comment on column catalogue.sought_word.nothing is 'searches in which nothing was found';

create table catalogue.name_mark (
    word  text primary key
);
comment on table catalogue.name_mark is 'reference: after these words a name may follow; what follows is never kept';

insert into catalogue.name_mark (word)
select unnest(string_to_array('bapak pak bpk bp ibu bu mas mbak kak bang nama namanya bernama saudara sdr sdri haji hj bin binti '
    'an alm almarhum almarhumah tuan nyonya ny tn dokter dr name named mr mrs', ' '));

insert into catalogue.figure (key, value, source) values
    ('SOUGHT_SHOWN_FROM', 3, 'Own choice: a word of one or two searches may belong to one person'),
    ('SOUGHT_KEPT_MONTHS', 24, 'Own choice: two years, so that a season can be compared with the one before');
