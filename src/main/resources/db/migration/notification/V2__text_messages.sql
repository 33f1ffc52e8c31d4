alter table notification.message
    add column channel text not null default 'EMAIL' check (channel in ('EMAIL', 'SMS'));
comment on table notification.message is 'growing: e-mails and text messages to people, until 90 days after they ended';
comment on column notification.message.channel is 'how it leaves; the recipient is an address or a telephone number';
