alter table complaint.public_text add column words tsvector
    generated always as (to_tsvector('pg_catalog.indonesian', title || ' ' || body)) stored;
comment on column complaint.public_text.words is 'the words by their stems, for the search';
create index on complaint.public_text using gin (words);

-- A left join, so that whoever asks for no day of the clocks does not read them. Nor is the first wording looked up
-- for whoever does not ask for it.
create view complaint.public_case as
select c.organisation_id, c.id, c.code, c.class, c.category, c.language, c.service, c.region_code, c.lat, c.long,
       c.anonymous, c.owner_id, c.status, c.received_at, c.first_answer_at, c.ended_at, c.rating, c.objections,
       c.reopened, d.total_due, d.total_missed, c.rules, t.title, t.body, t.words, t.made_at,
       (select min(earlier.made_at)
          from complaint.public_text earlier
         where earlier.organisation_id = t.organisation_id
           and earlier.complaint_id = t.complaint_id
           and earlier.shown) as first_shown_at
  from complaint.complaint c
  join complaint.public_text t on t.organisation_id = c.organisation_id and t.complaint_id = c.id
  left join complaint.due d on d.organisation_id = c.organisation_id and d.complaint_id = c.id
 where t.shown
   and not c.secret
   and c.status not in ('HELD', 'SPAM', 'SUBMITTED', 'WITHDRAWN')
   and not exists (select 1
                     from complaint.public_text later
                    where later.organisation_id = t.organisation_id
                      and later.complaint_id = t.complaint_id
                      and later.revision > t.revision);
comment on view complaint.public_case is 'the one door through which everybody sees cases: forwarded once, with a last wording that is shown; never secret, held, abuse, or taken back. Cases of the safe desk whose reporters let them be shown are among them; they know only days';

create view complaint.counted_case as
select c.organisation_id, c.class, c.status, c.received_at, c.first_answer_at, c.returns, c.objections, c.reopened,
       c.rating, d.total_due, d.total_missed,
       coalesce((select e.owner_id
                   from complaint.event e
                  where e.organisation_id = c.organisation_id and e.complaint_id = c.id and e.kind = 'ANSWER'
                  order by e.number
                  limit 1),
                c.owner_id) as unit_id
  from complaint.complaint c
  left join complaint.due d on d.organisation_id = c.organisation_id and d.complaint_id = c.id
 where not c.secret
   and c.status not in ('HELD', 'SPAM');
comment on view complaint.counted_case is 'cases in the public figures, with the unit that answered first, or else has it; secret ones are in no figure. Limits and answers are counted by days, which cases of the safe desk know, too';
