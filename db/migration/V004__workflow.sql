-- One row per open user task, written by the task listener in the case's transaction. The inbox reads only this.
create table work_item (
    task_id     varchar(64) primary key,
    case_id     bigint      not null references case_file (id),
    step        varchar(60) not null,       -- BPMN element id
    role        varchar(16) not null,
    unit_id     bigint      not null references unit (id),
    assignee_id bigint references app_user (id),
    due_at      timestamp with time zone,
    warned_at   timestamp with time zone,
    overdue_at  timestamp with time zone,   -- set when the due date passed unmet
    created_at  timestamp with time zone not null
);
create index work_item_unit on work_item (unit_id, role, due_at);
create index work_item_case on work_item (case_id);
create index work_item_assignee on work_item (assignee_id);

-- Whoever locks this row builds Flowable's tables; a second node waits.
create table engine_schema_lock (id integer primary key);
insert into engine_schema_lock (id) values (1);
