create table complaint.morning (
    organisation_id  uuid not null,
    unit_id          uuid not null,
    day              date not null,
    primary key (organisation_id, unit_id)
);
comment on table complaint.morning is 'growing: on which day a unit last got its morning letter';
comment on column complaint.morning.day is 'what happened on this day and later stands in the next letter';
