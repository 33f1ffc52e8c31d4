create table complaint.place_rule (
    one           boolean primary key default true check (one),
    renewed_days  smallint not null check (renewed_days between 1 and 366),
    source        text not null
);
comment on table complaint.place_rule is 'reference: how often places are newly told of public cases';
comment on column complaint.place_rule.renewed_days is 'which places are told is counted only when such a period begins, the first of them on a Monday, so that whoever adds cases, takes one back or has it reworded learns at once of no other';

insert into complaint.place_rule values (true, 7, 'product');

create table complaint.told_places (
    organisation_id  uuid primary key,
    begun            date not null,
    places           text[] not null,
    ever             text[] not null
);
comment on table complaint.told_places is 'growing: which places are told of public cases, as counted when the period began; the first count of a period holds for all machines until the next period';
comment on column complaint.told_places.places is 'codes of villages, districts and regencies';
comment on column complaint.told_places.ever is 'all that were ever told: their cases are never counted in a wider place, where the others would stand out to whoever kept older files';
