create schema notification;

create table notification.message (
    organisation_id  uuid not null,
    id               uuid not null,
    recipient        text not null,
    subject          text not null,
    body             text not null,
    confidential     boolean not null,
    state            text not null check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts         int not null default 0,
    reason           text not null default '',
    created_at       timestamptz not null,
    next_at          timestamptz not null,
    ended_at         timestamptz,
    primary key (organisation_id, id)
);
comment on table notification.message is 'growing: e-mails to people, until 90 days after they ended';
comment on column notification.message.confidential is 'the body holds a secret: it is shown to nobody and emptied when the message has ended';
comment on column notification.message.reason is 'what the mail server or the way to it said last';

create index on notification.message (next_at) where state = 'WAITING';
create index on notification.message (ended_at) where ended_at is not null;
