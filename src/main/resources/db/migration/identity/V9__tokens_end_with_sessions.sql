alter table identity.token add column version int;
update identity.token t
   set version = a.version
  from identity.account a
 where a.organisation_id = t.organisation_id and a.id = t.account_id;
alter table identity.token alter column version set not null;
comment on column identity.token.version is 'of the account when the token was made: what ends its sessions ends the token';
create index on identity.token (organisation_id, account_id);
