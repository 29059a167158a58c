-- What the register of activities tells beside the bare entry: weekly meetings, reception days, mistaken entries.

alter table activity add column entry_key varchar(36);                     -- of the form that sent it: sent twice is entered once
alter table activity add column changed_at timestamp with time zone;
alter table activity add column changed_by varchar(50);
alter table activity add column voided_at timestamp with time zone;        -- entered by mistake: counts nowhere, stays readable
alter table activity add column voided_by varchar(50);
alter table activity add column void_reason varchar(500);
alter table activity add constraint activity_entry_key unique (entry_key);
create index activity_held on activity (held_at, id);
create index activity_case on activity (case_id);

create sequence meeting_item_seq start with 1 increment by 50;
create sequence reception_visitor_seq start with 1 increment by 50;

-- A weekly coordination meeting (周碰头例会); day, unit and venue stand in its activity.
create table meeting (
    activity_id bigint primary key references activity (id),
    host        varchar(50) not null,
    discussion  varchar(4000),
    zero_report boolean default false not null    -- nothing to report, said in so many words
);

create table meeting_attendance (
    activity_id bigint       not null references activity (id),
    unit_id     bigint       not null references unit (id),
    people      varchar(200) not null,            -- names
    primary key (activity_id, unit_id)
);

-- A case on the agenda: what was decided, who does it until when. The decision also stands in the case's timeline.
create table meeting_item (
    id            bigint primary key,
    activity_id   bigint        not null references activity (id),
    position_no   integer       not null,
    case_id       bigint        not null references case_file (id),
    decision      varchar(1000) not null,
    owner_unit_id bigint        not null references unit (id),
    owner         varchar(50)   not null,         -- name, as the minutes say it
    owner_id      bigint references app_user (id),
    due_at        timestamp with time zone not null,
    decided_at    timestamp with time zone not null,
    done_at       timestamp with time zone,
    done_by       varchar(50),
    done_note     varchar(1000),
    withdrawn_at  timestamp with time zone,       -- struck from the minutes, or the meeting was void
    version       integer default 0 not null
);
create index meeting_item_activity on meeting_item (activity_id);
create index meeting_item_case on meeting_item (case_id);
create index meeting_item_due on meeting_item (due_at);
create index meeting_item_owner on meeting_item (owner_id);

-- Who came to a leader's reception day, and what became of it.
create table reception_visitor (
    id          bigint primary key,
    activity_id bigint        not null references activity (id),
    position_no integer       not null,
    name        varchar(50)   not null,
    phone       bytea,                            -- encrypted
    people      integer default 1 not null,       -- how many came with the one who is named, that one included
    matter      varchar(2000) not null,
    answer      varchar(1000),                    -- what the leader said or ordered
    solved      boolean default false not null,   -- settled on the spot
    case_id     bigint references case_file (id), -- what it was taken up as
    taken_up_at timestamp with time zone,
    taken_up_by varchar(50),
    version     integer default 0 not null
);
create index reception_visitor_activity on reception_visitor (activity_id);
create index reception_visitor_case on reception_visitor (case_id);

-- Reception days that are announced: which leader, when, where. What came of one is its activity.
create sequence reception_plan_seq start with 1 increment by 50;
create table reception_plan (
    id           bigint primary key,
    unit_id      bigint      not null references unit (id),
    kind         varchar(24) not null,                       -- reception field_reception
    planned_on   date        not null,
    leader       varchar(50) not null,
    leader_id    bigint references app_user (id),
    venue        varchar(200),
    activity_id  bigint references activity (id),
    cancelled_at timestamp with time zone
);
create index reception_plan_unit on reception_plan (unit_id, planned_on);
create index reception_plan_leader on reception_plan (leader_id);
