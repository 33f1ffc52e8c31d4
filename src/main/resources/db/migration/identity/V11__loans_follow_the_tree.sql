-- A unit may move away from below the one for which its lender holds the role.
create or replace view identity.held_role as
select organisation_id, account_id, role, unit_id, granted_at as since, granted_by as given_by,
       cast(null as timestamptz) as ends_at, cast(null as uuid) as loan_id
  from identity.role_grant
 union all
select l.organisation_id, l.account_id, l.role, l.unit_id, l.since, l.lender_id, l.ends_at, l.id
  from identity.loan l
  join identity.role_grant g
    on g.organisation_id = l.organisation_id and g.account_id = l.lender_id
   and g.role = l.role and g.unit_id = l.lender_unit_id
  join identity.account a on a.organisation_id = l.organisation_id and a.id = l.lender_id
  join organisation.unit u on u.organisation_id = l.organisation_id and u.id = l.unit_id
  join organisation.unit lu on lu.organisation_id = l.organisation_id and lu.id = l.lender_unit_id
 where l.ended_at is null and l.ends_at > now() and a.state = 'ACTIVE'
   and starts_with(u.path, lu.path);
