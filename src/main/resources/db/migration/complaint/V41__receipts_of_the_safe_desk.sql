create table complaint.receipt_rule (
    one                boolean primary key default true check (one),
    digits             smallint not null check (digits in (16, 20)),
    memory_kib         int not null check (memory_kib >= 7168),
    passes             smallint not null check (passes > 0),
    lanes              smallint not null check (lanes > 0),
    per_second         smallint not null check (per_second between 1 and 10),
    each_milliseconds  int not null check (each_milliseconds between 200 and 5000),
    longest_seconds    smallint not null check (longest_seconds between 5 and 60),
    source             text not null
);
comment on table complaint.receipt_rule is 'reference: how receipts of the safe desk are made and how fast they can be tried; after the first case only the speeds may be changed';
comment on column complaint.receipt_rule.digits is '20 in a national installation: with a million open cases 16 would be found by chance too soon';
comment on column complaint.receipt_rule.memory_kib is 'of Argon2id; with one pass less or other lanes no kept receipt is found again';
comment on column complaint.receipt_rule.per_second is 'look-ups of all senders together, in each process';
comment on column complaint.receipt_rule.each_milliseconds is 'what every look-up takes, whether it finds a case or not';

insert into complaint.receipt_rule values
    (true, 16, 19456, 2, 1, 10, 500, 30, 'Argon2id: OWASP Password Storage Cheat Sheet, 19 MiB, 2 passes, 1 lane; speeds: product');
