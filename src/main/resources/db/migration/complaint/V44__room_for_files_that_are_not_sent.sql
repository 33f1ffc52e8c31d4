alter table complaint.draft_file
    add column added_at timestamptz not null default now();
comment on column complaint.draft_file.added_at is 'when it came; what is typed into the draft later does not renew it';
create index on complaint.draft_file (added_at);

alter table complaint.guard_limit
    add column draft_share_per_network smallint not null default 5 check (draft_share_per_network between 1 and 100),
    add column draft_share_per_shared smallint not null default 50 check (draft_share_per_shared between 1 and 100),
    add column draft_sure_hours smallint not null default 6 check (draft_sure_hours between 1 and 168);
comment on column complaint.guard_limit.drafts_per_network is 'so many drafts may one network begin in one window; beyond it, each takes a while';
comment on column complaint.guard_limit.draft_megabytes is 'of all drafts of the house together with their files, each of which counts as 64 KB at least; when they are full, complaints are sent without files';
comment on column complaint.guard_limit.draft_share_per_network is 'of a hundred: no more of the room that is left may one network take in one window, but always what one report may bring while there is so much';
comment on column complaint.guard_limit.draft_share_per_shared is 'the same for private addresses';
comment on column complaint.guard_limit.draft_sure_hours is 'so long files of drafts stay for sure; older ones make way when there is no room';
