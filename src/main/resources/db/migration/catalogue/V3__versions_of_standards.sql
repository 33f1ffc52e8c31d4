create table catalogue.stage (
    code      text primary key,
    position  int not null unique,
    editable  boolean not null,
    source    text not null
);
comment on table catalogue.stage is 'reference: what a standard goes through before it is decreed; later stages of participation are rows to come';
comment on column catalogue.stage.editable is 'the words may still be changed';

insert into catalogue.stage (code, position, editable, source) values
    ('DRAFT', 10, true, 'UU 25/2009 Pasal 20 ayat (1): penyelenggara menyusun standar pelayanan'),
    ('APPROVED', 90, false, 'UU 25/2009 Pasal 20 ayat (1): penyelenggara menetapkan standar pelayanan');

drop view catalogue.card;
drop index catalogue.one_standard_in_force;

alter table catalogue.standard
    add column stage              text not null default 'DRAFT' references catalogue.stage (code),
    add column decree_date        date,
    add column signatory          text not null default '',
    add column position           text not null default '',
    add column valid_until        date,
    add column withdrawn_from     date,
    add column withdrawal_reason  text not null default '',
    add column based_on           int,
    add column made_by            text not null default '',
    add column changed_at         timestamptz not null default now();

update catalogue.standard
   set stage = 'APPROVED',
       decree_date = effective_from,
       withdrawn_from = case when status = 'WITHDRAWN' then greatest(effective_from, current_date) end,
       changed_at = effective_from;

alter table catalogue.standard
    drop column status,
    alter column effective_from drop not null,
    alter column decree_number set default '',
    alter column decree_title set default '',
    add check (stage <> 'APPROVED'
               or effective_from is not null and decree_date is not null and decree_number <> ''),
    add check (withdrawn_from is null or withdrawal_reason <> '' or stage = 'APPROVED'),
    add check (valid_until is null or valid_until >= effective_from);
comment on column catalogue.standard.effective_from is 'the first day on which it is promised; by this date alone a version replaces the one before';
comment on column catalogue.standard.valid_until is 'the last day the decree names; null when it names none';
comment on column catalogue.standard.withdrawn_from is 'the first day on which it is not promised any more; not after effective_from when it never was';

create unique index one_draft_of_a_standard on catalogue.standard (organisation_id, service_id)
    where stage <> 'APPROVED' and withdrawn_from is null;
create unique index one_standard_from_a_day on catalogue.standard (organisation_id, service_id, effective_from)
    where stage = 'APPROVED' and withdrawn_from is null;

alter table catalogue.standard_component
    add column revision    int not null default 1,
    add column changed_by  text not null default '';
comment on column catalogue.standard_component.revision is 'counts the changes, so that of two who write at once the second is told';

create table catalogue.standard_event (
    organisation_id  uuid not null,
    id               uuid not null,
    service_id       uuid not null,
    version          int not null,
    kind             text not null check (kind in ('APPROVED', 'EXTENDED', 'REVIEWED', 'WITHDRAWN')),
    on_date          date not null,
    until            date,
    reason           text not null default '',
    officer          text not null default '',
    at               timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id, version)
        references catalogue.standard (organisation_id, service_id, version)
);
comment on table catalogue.standard_event is 'reference: what was decided about a version: put in force, extended, reviewed, withdrawn';
comment on column catalogue.standard_event.on_date is 'the day from which the decision counts';
create index on catalogue.standard_event (organisation_id, service_id, version, kind, on_date);
create index on catalogue.standard_event (organisation_id, at);

create table catalogue.review_reminder (
    organisation_id  uuid not null,
    service_id       uuid not null,
    version          int not null,
    due              date not null,
    sent_at          timestamptz not null,
    recipients       int not null,
    primary key (organisation_id, service_id, version, due),
    foreign key (organisation_id, service_id, version)
        references catalogue.standard (organisation_id, service_id, version)
);
comment on table catalogue.review_reminder is 'reference: of which reviews the heads of units were reminded';

-- Where each version stands today, by its dates alone: nothing has to happen at midnight.
create view catalogue.version as
select t.*,
       d.today,
       case when t.withdrawn_from <= d.today then 'WITHDRAWN'
            when t.stage <> 'APPROVED' then 'DRAFT'
            when t.effective_from > d.today then 'APPROVED'
            when exists (select
                           from catalogue.standard n
                          where n.organisation_id = t.organisation_id and n.service_id = t.service_id
                            and n.stage = 'APPROVED'
                            and n.effective_from <= d.today
                            and (n.withdrawn_from is null or n.withdrawn_from > n.effective_from)
                            and (n.effective_from, n.version) > (t.effective_from, t.version))
                 then 'SUPERSEDED'
            else 'IN_FORCE' end as status,
       (select max(e.on_date)
          from catalogue.standard_event e
         where e.organisation_id = t.organisation_id and e.service_id = t.service_id
           and e.version = t.version and e.kind in ('REVIEWED', 'EXTENDED')) as reviewed_on
  from catalogue.standard t
  join (select id, (now() at time zone zone)::date as today
          from organisation.organisation) d on d.id = t.organisation_id;

-- What lists show of a service: its unit, and the time and the fees of the standard in force.
create view catalogue.card as
select s.organisation_id, s.id, s.code, s.name, s.summary, s.language, s.online, s.audiences,
       s.updated_at, u.code as unit_code, u.name as unit_name, u.short_name as unit_short_name,
       u.path as unit_path, t.version, t.effective_from, t.reviewed_on,
       (select c.body
          from catalogue.standard_component c
          join catalogue.component l on l.code = c.component and l.shape = 'DURATION'
         where c.organisation_id = t.organisation_id and c.service_id = t.service_id
           and c.version = t.version) as processing_time,
       (select c.body
          from catalogue.standard_component c
          join catalogue.component l on l.code = c.component and l.shape = 'FEES'
         where c.organisation_id = t.organisation_id and c.service_id = t.service_id
           and c.version = t.version) as fees,
       array(select e.life_event
               from catalogue.service_life_event e
              where e.organisation_id = s.organisation_id and e.service_id = s.id
              order by e.life_event) as life_events,
       array(select p.code
               from catalogue.service_location l
               join organisation.unit p on p.organisation_id = l.organisation_id and p.id = l.unit_id
              where l.organisation_id = s.organisation_id and l.service_id = s.id
              order by l.position) as locations
  from catalogue.service s
  join organisation.unit u on u.organisation_id = s.organisation_id and u.id = s.unit_id
  left join catalogue.version t
    on t.organisation_id = s.organisation_id and t.service_id = s.id and t.status = 'IN_FORCE'
 where s.active;
