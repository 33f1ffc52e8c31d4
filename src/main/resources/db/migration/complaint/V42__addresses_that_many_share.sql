-- Behind the one address of a mall, or of a proxy that nobody told the house of, stand many people.
alter table complaint.guard_limit
    add column per_shared int not null default 100 check (per_shared > 0);
comment on column complaint.guard_limit.per_network is 'so many forms of one network pass in one window, further ones are held';
comment on column complaint.guard_limit.per_shared is 'the same for private addresses, behind which a whole building or a proxy may stand';
