alter table notification.message add column sealed boolean not null default false;
comment on column notification.message.sealed is 'the recipient is encrypted with a key that is not in the database, and emptied when the message has ended';
comment on column notification.message.channel is 'how it leaves; the recipient is an address or a telephone number, unless it is sealed';
