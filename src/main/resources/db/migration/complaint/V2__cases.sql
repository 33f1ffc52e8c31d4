create table complaint.complaint (
    organisation_id   uuid not null,
    id                uuid not null,
    code              text not null,
    receipt           bytea not null,
    desk              text not null check (desk in ('OPEN', 'SAFE')),
    channel           text not null check (channel in ('WEB', 'API', 'WALK_IN', 'PHONE', 'LETTER', 'EMAIL', 'IMPORT', 'OPEN311')),
    rules             text not null references complaint.rule_version (version),
    class             text not null references complaint.class (code),
    category          text not null references complaint.category (code),
    title             text not null check (length(title) between 1 and 150),
    body              text not null check (length(body) between 1 and 4000),
    language          text not null,
    remedy            text not null default '' check (length(remedy) <= 1000),
    event_date        date,
    place             text not null default '' check (length(place) <= 300),
    region_code       text,
    lat               double precision check (lat between -90 and 90),
    long              double precision check (long between -180 and 180),
    service           text,
    target_id         uuid,
    first_target_id   uuid,
    owner_id          uuid not null,
    handler           uuid,
    status            text not null check (status in ('HELD', 'SUBMITTED', 'PENDING_INFO', 'FORWARDED', 'RETURNED', 'IN_PROGRESS', 'PAUSED',
                                                      'ANSWERED', 'CONTESTED', 'REOPENED', 'CLOSED', 'CLOSED_SILENT', 'ARCHIVED', 'WITHDRAWN', 'SPAM')),
    anonymous         boolean not null,
    secret            boolean not null,
    received_at       timestamptz not null,
    entered_at        timestamptz not null,
    entered_by        text,
    external_system   text,
    external_id       text,
    continues         uuid,
    returns           smallint not null default 0,
    objections        smallint not null default 0,
    reopened          smallint not null default 0,
    first_answer_at   timestamptz,
    ended_at          timestamptz,
    rating            smallint check (rating between 1 and 5),
    version           int not null default 0,
    primary key (organisation_id, id),
    unique (organisation_id, code),
    unique (organisation_id, receipt),
    unique (organisation_id, external_system, external_id),
    foreign key (organisation_id, continues) references complaint.complaint (organisation_id, id),
    check ((lat is null) = (long is null)),
    check ((external_system is null) = (external_id is null)),
    check (desk = 'OPEN' or anonymous)
);
comment on table complaint.complaint is 'growing: cases, as they stand after their last turn';
comment on column complaint.complaint.receipt is 'what is kept of the receipt; the receipt itself is not';
comment on column complaint.complaint.desk is 'cases of the safe desk know only the day on which anything happened';
comment on column complaint.complaint.language is 'in which the reporter wrote';
comment on column complaint.complaint.target_id is 'the unit that it is about, as the reporter or the desk says';
comment on column complaint.complaint.first_target_id is 'the unit that the reporter named, whatever the desk says later; of conduct it never handles the case either';
comment on column complaint.complaint.owner_id is 'the unit that has to act';
comment on column complaint.complaint.handler is 'the account of the officer who took it up';
comment on column complaint.complaint.received_at is 'when the organisation got it, also on paper';
comment on column complaint.complaint.entered_at is 'when it was written into this house';
comment on column complaint.complaint.continues is 'an ended case of the same reporter that this one goes on with; only one does';
create index on complaint.complaint (organisation_id, owner_id) where ended_at is null;
create index on complaint.complaint (organisation_id, status) where ended_at is null;
create index on complaint.complaint (organisation_id, received_at);
create unique index on complaint.complaint (organisation_id, continues) where continues is not null;

create table complaint.due (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    received_at      timestamptz not null,
    version          int not null default 0,
    total_due        date,
    total_missed     date,
    step_due         date,
    act_due          date generated always as (case when waits then null else least(total_due, step_due) end) stored,
    look_at          date,
    level            smallint not null default 0 check (level in (0, 75, 90, 100)),
    step_level       smallint not null default 0 check (step_level in (0, 75, 90, 100)),
    open             boolean not null default true,
    waits            boolean not null default false,
    rules            text not null references complaint.rule_version (version),
    primary key (organisation_id, complaint_id),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id)
);
comment on table complaint.due is 'growing: what the clocks of a case show, computed from its turns and kept for lists; apart and narrow, since a change of days off writes those of all open cases anew';
comment on column complaint.due.received_at is 'like rules: of the case, where it never changes; here for the order of lists and for the clocks';
comment on column complaint.due.version is 'of the case when its clocks were read; what was counted from an older one is not written';
comment on column complaint.due.act_due is 'the day by which the organisation has to do something; none while it waits for others';
comment on column complaint.due.look_at is 'the next day on which a clock of the case reaches something that somebody must be told or that ends it';
comment on column complaint.due.level is 'how far the total clock had run when somebody was last told; step_level says it of the clock of this step';
comment on column complaint.due.waits is 'for the reporter, or for what the case was paused for';
create index on complaint.due (organisation_id, act_due, received_at) where open;
create index on complaint.due (organisation_id, look_at) where open;

create table complaint.words (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    words            tsvector not null,
    primary key (organisation_id, complaint_id),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id)
);
comment on table complaint.words is 'growing: what officers search; apart, since it never changes while a case does with every turn';
create index on complaint.words using gin (words);

create table complaint.event (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    number           int not null check (number > 0),
    at               timestamptz not null,
    kind             text not null,
    actor            text not null,
    status           text not null,
    owner_id         uuid not null,
    class            text not null,
    reason           text,
    words            text not null default '',
    audience         text not null check (audience in ('EVERYBODY', 'REPORTER', 'STAFF')),
    facts            jsonb not null default '{}',
    primary key (organisation_id, complaint_id, number),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id)
);
comment on table complaint.event is 'growing: all that happened in a case, in its order; never changed';
comment on column complaint.event.actor is 'an account, a job, or reporter';
comment on column complaint.event.status is 'of the case after it, so that its clocks can be read again from these rows alone';

create table complaint.identity (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    sealed           bytea not null,
    primary key (organisation_id, complaint_id),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id)
);
comment on table complaint.identity is 'growing: who complained and how to reach them, sealed with a key that is not in the database';

create table complaint.opening (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    id               uuid not null,
    asked_by         uuid not null,
    asked_at         timestamptz not null,
    reason           text not null check (length(reason) between 20 and 1000),
    decided_by       uuid check (decided_by <> asked_by),
    decided_at       timestamptz,
    agreed           boolean,
    words            text not null default '',
    until            timestamptz,
    reads            int not null default 0,
    primary key (organisation_id, complaint_id, id),
    foreign key (organisation_id, complaint_id) references complaint.identity (organisation_id, complaint_id),
    check ((decided_by is null) = (decided_at is null)),
    check ((decided_by is null) = (agreed is null)),
    check ((until is not null) = coalesce(agreed, false))
);
comment on table complaint.opening is 'growing: who asked to see an identity and why, and who agreed; the reporter sees how often';

create table complaint.file (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    number           int not null check (number > 0),
    event            int not null,
    attachment_id    uuid not null,
    name             text not null,
    media_type       text not null,
    bytes            bigint not null,
    primary key (organisation_id, complaint_id, number),
    foreign key (organisation_id, complaint_id, event) references complaint.event (organisation_id, complaint_id, number)
);
comment on table complaint.file is 'growing: pictures and papers of a case, cleaned of what a camera or an office program hides in them';

create table complaint.co_handler (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    unit_id          uuid not null,
    since            timestamptz not null,
    primary key (organisation_id, complaint_id, unit_id),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id)
);
comment on table complaint.co_handler is 'growing: units that help with a case and may read and note, while one unit answers for it';
create index on complaint.co_handler (organisation_id, unit_id);

create table complaint.public_text (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    revision         int not null check (revision > 0),
    title            text not null,
    body             text not null,
    made_by          text not null,
    made_at          timestamptz not null,
    shown            boolean not null,
    primary key (organisation_id, complaint_id, revision),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id)
);
comment on table complaint.public_text is 'growing: what everybody may read of a case, each wording with who wrote it; the last one that is shown counts';

create table complaint.setting (
    organisation_id   uuid primary key,
    supervision_unit  uuid
);
comment on table complaint.setting is 'growing: who looks into suspected misconduct in this organisation';
