create view complaint.told_event as
select e.organisation_id, e.complaint_id, e.number, e.at, e.kind, e.status, e.owner_id, e.reason, e.words,
       case e.actor when 'reporter' then date_trunc('hour', e.at) + interval '1 hour' else e.at end as told_at
  from complaint.event e
 where e.audience = 'EVERYBODY'
   and e.kind in ('VERIFY', 'FORWARD', 'RETURN', 'START', 'ASK', 'PAUSE', 'RESUME', 'ANSWER', 'ARCHIVE', 'RECLASSIFY', 'CONFIRM',
                  'CONTEST', 'REOPEN', 'SILENCE')
   and (e.actor <> 'reporter' or date_trunc('hour', e.at) + interval '1 hour' <= now());
comment on view complaint.told_event is 'what happened in cases and is everybody’s business. Acts of reporters are told when their hour is over, so that nobody learns the minute and whoever asks later misses none; their receipt, by the day, is no row here';

create index event_told_idx on complaint.event (organisation_id, at)
 where audience = 'EVERYBODY'
   and kind in ('VERIFY', 'FORWARD', 'RETURN', 'START', 'ASK', 'PAUSE', 'RESUME', 'ANSWER', 'ARCHIVE', 'RECLASSIFY', 'CONFIRM',
                'CONTEST', 'REOPEN', 'SILENCE');
create index public_text_told_idx on complaint.public_text (organisation_id, made_at) where shown;
create index complaint_category_idx on complaint.complaint (organisation_id, category, received_at);
