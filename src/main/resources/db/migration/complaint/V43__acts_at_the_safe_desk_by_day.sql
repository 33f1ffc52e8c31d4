create table complaint.safe_audit (
    organisation_id  uuid primary key,
    day              date not null
);
comment on table complaint.safe_audit is 'growing: up to which day acts in cases of the safe desk stand in the audit trail';
comment on column complaint.safe_audit.day is 'the first day of which they do not yet; acts are written at night, in an order that means nothing';
