alter table complaint.rule_version
    add column go_on_per_day smallint not null default 1 check (go_on_per_day > 0),
    add column added_megabytes smallint not null default 50 check (added_megabytes > 0);
comment on column complaint.rule_version.go_on_per_day is 'so often may one matter go on in a new case on one day, however often its reporter takes the new ones back';
comment on column complaint.rule_version.added_megabytes is 'of files that nobody asked for, so much may a reporter add to one case in all';
