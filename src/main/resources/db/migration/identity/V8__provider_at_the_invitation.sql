alter table identity.password_code add column invited_by uuid;
alter table identity.password_code
    add foreign key (organisation_id, invited_by) references identity.account (organisation_id, id);
comment on column identity.password_code.invited_by is 'the administrator who sent it, without whom no provider takes the place of the password';
