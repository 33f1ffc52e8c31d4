create table complaint.mail_rule (
    position       smallint primary key check (position = 1),
    category       text not null references complaint.category (code),
    letters_a_day  smallint not null check (letters_a_day > 0),
    receipts_an_hour smallint not null check (receipts_an_hour > 0),
    within_days    smallint not null check (within_days > 0),
    receipt_minutes smallint not null check (receipt_minutes >= 0),
    source         text not null
);
comment on table complaint.mail_rule is 'reference: how e-mails become cases';
comment on column complaint.mail_rule.category is 'of a case that came by e-mail, until an officer has read it';
comment on column complaint.mail_rule.letters_a_day is 'so many e-mails of one sender and day are answered; what comes after waits for a person, so that two machines never write to each other without end';
comment on column complaint.mail_rule.receipts_an_hour is 'so many receipts go out in one hour, whoever asks, and as many again for e-mails that officers let through; what comes after waits for a person, because anybody can write anybody’s address into an e-mail';
comment on column complaint.mail_rule.within_days is 'older e-mails are left where they are: a mailbox may be older than this house';
comment on column complaint.mail_rule.receipt_minutes is 'so long after an officer let a held e-mail through its sender gets the receipt, so that the release can be undone before';

insert into complaint.mail_rule values (1, 'lain', 5, 60, 30, 10, 'ditetapkan oleh produk');

create table complaint.mail (
    organisation_id  uuid not null,
    fingerprint      bytea not null,
    came_at          timestamptz not null,
    became           text not null check (became in ('CASE', 'NOTE', 'SKIPPED')),
    reason           text check (reason in ('AUTOMATIC', 'BOUNCE', 'LIST', 'OWN')),
    complaint_id     uuid,
    seen_at          timestamptz,
    answered         boolean not null,
    owed_at          timestamptz,
    primary key (organisation_id, fingerprint),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id),
    check ((became = 'SKIPPED') = (reason is not null))
);
comment on table complaint.mail is 'growing: e-mails that were read, so that none is read twice; neither sender nor words';
comment on column complaint.mail.fingerprint is 'made of the message’s identifier with the installation’s secret';
comment on column complaint.mail.complaint_id is 'none for a case of the safe desk, of which no time is kept';
comment on column complaint.mail.answered is 'whether the receipt was sent: it is sent once, however often a case is held and let through';
comment on column complaint.mail.owed_at is 'from when on the receipt is to be sent, once an officer has let the case through';
create index on complaint.mail (organisation_id, came_at desc);
create index on complaint.mail (organisation_id, owed_at) where owed_at is not null;

create table complaint.mail_sender (
    organisation_id  uuid not null,
    day              date not null,
    sender           bytea not null,
    letters          int not null check (letters > 0),
    primary key (organisation_id, day, sender)
);
comment on table complaint.mail_sender is 'growing: how many e-mails one sender wrote on a day, by a fingerprint that changes every day; two days are kept';

create table complaint.mailbox (
    organisation_id  uuid primary key,
    looked_at        timestamptz not null,
    reached_at       timestamptz,
    broken           int not null default 0 check (broken >= 0),
    trouble          text not null default ''
);
comment on table complaint.mailbox is 'local: when the mailbox was last read, how many e-mails in it could not be, and what stood in the way';
