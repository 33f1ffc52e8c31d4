-- Nobody can guess a key or a provider's word, and a question has gone wrong in no way yet: a limit
-- of all for them kept nobody out but officers.
delete from identity.sign_in_limit where proof in ('PASSKEY', 'PROVIDER');
alter table identity.sign_in_limit drop constraint sign_in_limit_proof_check;
alter table identity.sign_in_limit add check (proof in ('PASSWORD', 'CODE'));
comment on column identity.sign_in_limit.failures_of_all is 'of everybody together, within window_minutes; asked only of an address that has failed within that time';
