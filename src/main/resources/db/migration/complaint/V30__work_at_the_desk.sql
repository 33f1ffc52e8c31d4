create index on complaint.complaint (organisation_id, handler) where ended_at is null;
create index on complaint.opening (organisation_id, asked_at) where decided_by is null;

create view complaint.helping as
select h.organisation_id, h.complaint_id, h.unit_id
  from complaint.co_handler h
  join complaint.complaint c on c.organisation_id = h.organisation_id and c.id = h.complaint_id
  join complaint.class k on k.code = c.class
 where not (k.supervision
            and exists (select 1
                          from organisation.unit t
                          join organisation.unit u
                            on u.organisation_id = t.organisation_id and u.id = h.unit_id
                         where t.organisation_id = h.organisation_id
                           and t.id in (c.target_id, c.first_target_id)
                           and starts_with(u.path, t.path)));
comment on view complaint.helping is 'units that help with a case and may read it: of conduct never the one that it is about';
