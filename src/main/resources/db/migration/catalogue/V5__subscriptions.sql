create table catalogue.subscription (
    organisation_id  uuid not null,
    id               uuid not null,
    service_id       uuid not null,
    email            text not null,
    language         text not null check (language in ('id', 'en')),
    site             text not null,
    asked_at         timestamptz not null,
    confirmed_at     timestamptz,
    told_until       timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, service_id, email),
    foreign key (organisation_id, service_id) references catalogue.service (organisation_id, id)
);
comment on table catalogue.subscription is 'growing: who wants to be told when the standard of a service changes; a row is deleted when it ends, or when it was not confirmed for a week';
comment on column catalogue.subscription.site is 'address under which the site was reached, for the links in letters';
comment on column catalogue.subscription.told_until is 'decisions up to this moment were told';
create index on catalogue.subscription (organisation_id, service_id, told_until) where confirmed_at is not null;
