alter table notification.message add column about uuid;
comment on column notification.message.about is 'what it is about, as the module that wrote it calls it; null where nobody asks later whether it arrived';

create index on notification.message (organisation_id, about, id) where about is not null;
