alter table organisation.unit
    add column whatsapp text not null default '',
    add constraint unit_position_whole check ((latitude is null) = (longitude is null)),
    add constraint unit_position_on_earth check (latitude between -90 and 90 and longitude between -180 and 180),
    add constraint unit_whatsapp_shape check (whatsapp = '' or whatsapp ~ '^\+[1-9][0-9]{7,14}$');
comment on column organisation.unit.latitude is 'degrees north of the equator (WGS 84), six decimals are a hand''s breadth';
comment on column organisation.unit.whatsapp is 'number of the office in WhatsApp, E.164; empty when it has none';

create table organisation.unit_photo (
    organisation_id  uuid not null,
    unit_id          uuid not null,
    file_id          uuid not null,
    hash             text not null check (hash ~ '^[0-9a-f]{64}$'),
    width            int not null check (width > 0),
    height           int not null check (height > 0),
    text_id          text not null check (text_id <> ''),
    text_en          text not null check (text_en <> ''),
    primary key (organisation_id, unit_id),
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, id)
);
comment on table organisation.unit_photo is 'reference: what a place looks like, in a picture and in words';
comment on column organisation.unit_photo.file_id is 'the picture in attachment.file; what was uploaded is not kept';
