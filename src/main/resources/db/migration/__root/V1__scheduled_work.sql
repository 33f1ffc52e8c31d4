create schema scheduler;

-- The table that db-scheduler describes.
create table scheduler.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table scheduler.scheduled_tasks is 'local: work of this installation';

create index on scheduler.scheduled_tasks (execution_time);
create index on scheduler.scheduled_tasks (last_heartbeat);
