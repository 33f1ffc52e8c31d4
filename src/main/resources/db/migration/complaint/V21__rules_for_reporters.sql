create table complaint.reporter_rule (
    valid_from       date primary key,
    ombudsman_after  smallint not null check (ombudsman_after > 0),
    tries            int not null check (tries > 0),
    tries_within     int not null check (tries_within > 0),
    source           text not null
);
comment on table complaint.reporter_rule is 'reference: what holds when reporters look at their cases';
comment on column complaint.reporter_rule.ombudsman_after is 'working days from receipt after which a case may be taken to the Ombudsman even when no limit was missed';
comment on column complaint.reporter_rule.tries is 'wrong receipts of all visitors together before looking up is refused';
comment on column complaint.reporter_rule.tries_within is 'seconds in which the tries grow back';

insert into complaint.reporter_rule values
    (date '2018-01-01', 60, 600, 60,
     'UU 37/2008 pasal 24: penyelenggara diberi tahu lebih dulu; 60 hari kerja menurut Ombudsman RI (praktik); batas percobaan: produk');
