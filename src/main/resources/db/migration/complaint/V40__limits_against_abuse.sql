create table complaint.guard_limit (
    one                boolean primary key default true check (one),
    window_seconds     int not null check (window_seconds between 60 and 600),
    alike_bits         smallint not null check (alike_bits between 0 and 10),
    alike_texts        smallint not null check (alike_texts > 0),
    fewest_words       smallint not null check (fewest_words > 0),
    per_network        int not null check (per_network > 0),
    effort_bits        smallint not null check (effort_bits between 0 and 24),
    wait_milliseconds  int not null check (wait_milliseconds between 0 and 10000),
    drafts_per_network           int not null check (drafts_per_network > 0),
    drafts_per_shared            int not null check (drafts_per_shared > 0),
    draft_megabytes_per_network  int not null check (draft_megabytes_per_network between 1 and 1000000),
    draft_megabytes_per_shared   int not null check (draft_megabytes_per_shared between 1 and 1000000),
    draft_megabytes              int not null check (draft_megabytes > 0),
    source             text not null
);
comment on table complaint.guard_limit is 'reference: where forms of complaints are slowed or held, nothing that is sent is ever dropped; and how much may lie here that is not sent';
comment on column complaint.guard_limit.window_seconds is 'how long networks and fingerprints of texts are remembered, in memory alone';
comment on column complaint.guard_limit.alike_texts is 'so many texts that are alike pass in one window, further ones are held';
comment on column complaint.guard_limit.fewest_words is 'shorter texts are alike only when they are the same';
comment on column complaint.guard_limit.effort_bits is 'trouble that a browser takes for a form, each bit twice as much';
comment on column complaint.guard_limit.wait_milliseconds is 'what is waited for a browser that ran no script';
comment on column complaint.guard_limit.drafts_per_network is 'so many drafts may one network begin in one window';
comment on column complaint.guard_limit.drafts_per_shared is 'the same for private addresses, behind which a whole building or a proxy may stand';
comment on column complaint.guard_limit.draft_megabytes_per_network is 'of files, so much may one network add to drafts in one window';
comment on column complaint.guard_limit.draft_megabytes_per_shared is 'the same for private addresses';
comment on column complaint.guard_limit.draft_megabytes is 'of files in all drafts of the house together; when they are full, complaints are sent without files';

insert into complaint.guard_limit values
    (true, 600, 3, 2, 8, 20, 14, 2500, 100, 2000, 250, 2500, 10000, 'product; SimHash with at most 3 of 64 bits after Manku, Jain and Das Sarma (2007)');
