create table complaint.place_rule (
    one           boolean primary key default true check (one),
    renewed_days  smallint not null check (renewed_days between 1 and 366),
    source        text not null
);
comment on table complaint.place_rule is 'reference: how often places are newly told of public cases';
comment on column complaint.place_rule.renewed_days is 'a place is newly told only when such a period begins, the first of them on a Monday, so that whoever adds cases to find out where another one lies learns nothing at once';

insert into complaint.place_rule values (true, 7, 'product');
