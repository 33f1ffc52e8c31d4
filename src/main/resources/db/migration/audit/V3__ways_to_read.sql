create index entry_action on audit.entry (organisation_id, action, sequence);
create index entry_actor on audit.entry (organisation_id, actor, sequence);
create index entry_subject on audit.entry (organisation_id, subject, sequence);
create index entry_at on audit.entry (organisation_id, at, sequence);
