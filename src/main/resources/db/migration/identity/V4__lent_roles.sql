alter table identity.role_grant add column granted_by uuid;
alter table identity.role_grant
    add foreign key (organisation_id, granted_by) references identity.account (organisation_id, id);
comment on column identity.role_grant.granted_by is 'null when the house was set up with it, or when nobody wrote it down';

create table identity.loan (
    organisation_id  uuid not null,
    id               uuid not null,
    lender_id        uuid not null,
    lender_unit_id   uuid not null,
    account_id       uuid not null check (account_id <> lender_id),
    role             text not null check (role <> 'admin'),
    unit_id          uuid not null,
    since            timestamptz not null,
    ends_at          timestamptz not null check (ends_at > since),
    ended_at         timestamptz,
    ended_by         uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id, lender_id) references identity.account (organisation_id, id),
    foreign key (organisation_id, account_id) references identity.account (organisation_id, id),
    foreign key (organisation_id, ended_by) references identity.account (organisation_id, id),
    foreign key (organisation_id, lender_unit_id) references organisation.unit (organisation_id, id),
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, id)
);
comment on table identity.loan is 'reference: roles that their holders lend to somebody else until a day';
comment on column identity.loan.lender_unit_id is 'where the lender holds the role: when that ends, the loan does not count any more';
comment on column identity.loan.ended_at is 'ended early, by ended_by';
create index on identity.loan (organisation_id, account_id);
create index on identity.loan (organisation_id, lender_id);

-- Who may do what at this moment: roles for good, and lent ones while lender and day allow it.
create view identity.held_role as
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
 where l.ended_at is null and l.ends_at > now() and a.state = 'ACTIVE';
