-- What names and describes a service, without its standard: small, so that many can be compared.
alter table catalogue.service add column head tsvector not null default '';
comment on column catalogue.service.head is 'the words of weight A, B and C';
update catalogue.service set head = ts_filter(words, '{a,b,c}');
create index on catalogue.service using gin (head);

create table catalogue.lexeme (
    organisation_id  uuid not null references organisation.organisation (id),
    lexeme           text collate "C" not null,
    heads            int not null,
    services         int not null,
    primary key (organisation_id, lexeme)
);
comment on table catalogue.lexeme is 'reference: in how many services a stem stands; counted by triggers';
comment on column catalogue.lexeme.lexeme is 'the empty one stands for all services';
comment on column catalogue.lexeme.heads is 'in how many names, keywords or summaries';

-- In one order, so that two who change services do not wait for each other.
create function catalogue.count_lexemes() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update catalogue.lexeme l
           set heads = l.heads - o.heads, services = l.services - o.services
          from (select organisation_id, lexeme, count(*) filter (where head) as heads, count(*) as services
                  from (select s.organisation_id, s.id, w.lexeme, bool_or(w.head) as head
                          from old_rows s
                         cross join lateral (
                               select unnest(tsvector_to_array(s.words)) as lexeme, false as head
                                union all
                               select unnest(tsvector_to_array(s.head)), true
                                union all
                               select '', true) w
                         group by s.organisation_id, s.id, w.lexeme) one
                 group by organisation_id, lexeme
                 order by organisation_id, lexeme) o
         where l.organisation_id = o.organisation_id and l.lexeme = o.lexeme;
    end if;
    if tg_op <> 'DELETE' then
        insert into catalogue.lexeme as l (organisation_id, lexeme, heads, services)
        select organisation_id, lexeme, count(*) filter (where head), count(*)
          from (select s.organisation_id, s.id, w.lexeme, bool_or(w.head) as head
                  from new_rows s
                 cross join lateral (
                       select unnest(tsvector_to_array(s.words)) as lexeme, false as head
                        union all
                       select unnest(tsvector_to_array(s.head)), true
                        union all
                       select '', true) w
                 group by s.organisation_id, s.id, w.lexeme) one
         group by organisation_id, lexeme
         order by organisation_id, lexeme
            on conflict (organisation_id, lexeme)
            do update set heads = l.heads + excluded.heads, services = l.services + excluded.services;
    end if;
    return null;
end
$$;

create trigger count_lexemes_added after insert on catalogue.service
    referencing new table as new_rows for each statement execute function catalogue.count_lexemes();
create trigger count_lexemes_changed after update on catalogue.service
    referencing old table as old_rows new table as new_rows
    for each statement execute function catalogue.count_lexemes();
create trigger count_lexemes_removed after delete on catalogue.service
    referencing old table as old_rows for each statement execute function catalogue.count_lexemes();

-- Counts what is there already.
insert into catalogue.lexeme (organisation_id, lexeme, heads, services)
select organisation_id, lexeme, count(*) filter (where head), count(*)
  from (select s.organisation_id, s.id, w.lexeme, bool_or(w.head) as head
          from catalogue.service s
         cross join lateral (
               select unnest(tsvector_to_array(s.words)) as lexeme, false as head
                union all
               select unnest(tsvector_to_array(s.head)), true
                union all
               select '', true) w
         group by s.organisation_id, s.id, w.lexeme) one
 group by organisation_id, lexeme;

-- A word as it is written in haste: surat is srt.
create function catalogue.consonants(word text) returns text language sql immutable as $$
    select left(word, 1) || translate(substr(word, 2), 'aiueo', '')
$$;
create index on catalogue.vocabulary (organisation_id, catalogue.consonants(word));

create or replace view catalogue.presence as
select s.organisation_id, s.id as service_id, u.path, u.id as unit_id
  from catalogue.service s
  join organisation.unit u on u.organisation_id = s.organisation_id and u.id = s.unit_id
 where s.active
 union all
select l.organisation_id, l.service_id, u.path, u.id
  from catalogue.service_location l
  join organisation.unit u on u.organisation_id = l.organisation_id and u.id = l.unit_id;
