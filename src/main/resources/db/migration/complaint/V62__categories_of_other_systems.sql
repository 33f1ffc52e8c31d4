create table complaint.foreign_category (
    organisation_id  uuid not null,
    system           text not null,
    word             text not null,
    category         text references complaint.category (code),
    author           text not null,
    said_at          timestamptz not null,
    primary key (organisation_id, system, word)
);
comment on table complaint.foreign_category is 'growing: what a category of another system is here, as an officer said when a file was brought';
comment on column complaint.foreign_category.word is 'as the other system writes it, in small letters';
comment on column complaint.foreign_category.category is 'none where an officer left such cases to the desk: then what each file says of unknown categories holds';
