create table web.secret_mark (
    one  boolean primary key default true check (one),
    mark bytea not null
);
comment on table web.secret_mark is 'local: by which the database knows the secret that belongs to it';
