create table complaint.joined (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    main_id          uuid not null,
    joined_at        timestamptz not null,
    primary key (organisation_id, complaint_id),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id),
    foreign key (organisation_id, main_id) references complaint.complaint (organisation_id, id),
    check (main_id <> complaint_id)
);
comment on table complaint.joined is 'growing: cases that an officer joined to a main one which tells of the same; each stays a case of its own. Who joined and parted them, and why, stands in their events';
comment on column complaint.joined.main_id is 'never a member itself: a cluster is one main case and its members';
create index on complaint.joined (organisation_id, main_id);
