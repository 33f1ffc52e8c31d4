alter table organisation.region
    add column latitude numeric(9, 6),
    add column longitude numeric(9, 6),
    add column source text not null default '',
    add constraint region_centre_whole check ((latitude is null) = (longitude is null)),
    add constraint region_centre_on_earth check (latitude between -90 and 90 and longitude between -180 and 180),
    add constraint region_centre_has_a_source check ((latitude is null) = (source = ''));
comment on column organisation.region.latitude is 'the centre, degrees north of the equator (WGS 84); null where nobody brought it';
comment on column organisation.region.source is 'from where the centre is known; empty without one';
