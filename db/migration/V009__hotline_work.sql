-- The life of a ticket of 12345 or of the township's own window, beyond the facts that a file brings.

create sequence ticket_cycle_seq start with 1 increment by 50;
create sequence ticket_contact_seq start with 1 increment by 50;
create sequence ticket_application_seq start with 1 increment by 50;
create sequence ticket_supervision_seq start with 1 increment by 50;
create sequence ticket_category_seq start with 1 increment by 50;
create sequence duty_item_seq start with 1 increment by 50;
create sequence window_refusal_seq start with 1 increment by 50;

-- What a ticket can be about. A township's own rows take the place of the default ones, which belong to no unit.
create table ticket_category (
    id          bigint primary key,
    unit_id     bigint references unit (id),
    parent_id   bigint references ticket_category (id),
    code        varchar(40)  not null,
    name        varchar(50)  not null,
    position_no integer      not null,
    active      boolean default true not null
);
create index ticket_category_unit on ticket_category (unit_id, position_no);

-- The township's list of duties (履职事项清单): what a return of a ticket must cite. Default rows belong to no unit.
create table duty_item (
    id          bigint primary key,
    unit_id     bigint references unit (id),
    code        varchar(20)  not null,
    kind        varchar(12)  not null,        -- basic cooperative taken_back
    title       varchar(200) not null,
    competent   varchar(100),                 -- whose affair it is, or with whom it is shared
    position_no integer      not null,
    active      boolean default true not null
);
create index duty_item_unit on duty_item (unit_id, position_no);

insert into default_rows (file, sha256) values ('ticket-categories.csv', '-'), ('duty-items.csv', '-');

alter table ticket add column category_id bigint references ticket_category (id);
alter table ticket add column urgent boolean default false not null;
alter table ticket add column no_reply boolean default false not null;         -- the caller wants no reply
alter table ticket add column final_assignment boolean default false not null; -- decided for good: cannot be returned
alter table ticket add column result_at timestamp with time zone;              -- the last call-back result's time
alter table ticket add column parked_at timestamp with time zone;              -- set while it is parked (挂账)
alter table ticket add column ending varchar(12);                              -- archived returned withdrawn
alter table ticket add column ended_at timestamp with time zone;
alter table ticket add column version integer default 0 not null;

-- One round from dispatch to the reply and the platform's call-back; a redo begins the next. A ticket that came from a
-- file as closed has none.
create table ticket_cycle (
    id              bigint primary key,
    case_id         bigint  not null references ticket (case_id),
    cycle_no        integer not null,
    opened_at       timestamp with time zone not null,
    redo_reason     varchar(1000),
    handed_at       timestamp with time zone,
    handed_by       varchar(50),
    handed_unit_id  bigint references unit (id),
    handed_note     varchar(1000),
    handled_at      timestamp with time zone,
    handled_by      varchar(50),
    done_on         date,
    outcome         varchar(4000),
    solved          boolean,                  -- in the handler's own eyes
    called_back_at  timestamp with time zone,
    called_back_by  varchar(50),
    caller_reached  boolean,
    caller_solved   boolean,
    caller_satisfaction varchar(16),
    caller_words    varchar(1000),
    checked_at      timestamp with time zone,
    checked_by      varchar(50),
    check_note      varchar(1000),
    replied_at      timestamp with time zone,
    replied_by      varchar(50),
    reply           varchar(4000),
    reply_faults    varchar(500),             -- codes of what the check found
    reply_confirmed varchar(500),             -- why it was sent all the same
    result_at       timestamp with time zone,
    result_by       varchar(50),
    result_reached  boolean,
    result_solved   boolean,
    result_satisfaction varchar(16),
    result_words    varchar(1000),
    sent_back       boolean default false not null,
    unique (case_id, cycle_no)
);
create index ticket_cycle_opened on ticket_cycle (opened_at);

create table ticket_contact (
    id       bigint primary key,
    case_id  bigint      not null references ticket (case_id),
    cycle_no integer     not null,
    made_at  timestamp with time zone not null,
    made_by  varchar(50) not null,
    way      varchar(10) not null,            -- phone visit online other
    reached  boolean     not null,
    said     varchar(1000)
);
create index ticket_contact_case on ticket_contact (case_id);

-- Applications to the centre, and its answers.
create table ticket_application (
    id           bigint primary key,
    case_id      bigint      not null references ticket (case_id),
    cycle_no     integer     not null,
    kind         varchar(10) not null,        -- extension return parking exclusion
    state        varchar(10) not null,        -- open granted refused lapsed
    asked_at     timestamp with time zone not null,
    asked_by     varchar(50) not null,
    reason       varchar(1000) not null,
    amount       integer,                     -- of an extension, in the unit of the limit
    duty_item_id bigint references duty_item (id),
    duty_item    varchar(250),                -- as the list said it then
    plan         varchar(1000),               -- of a parking
    review_on    date,
    ground       varchar(16),                 -- of an exclusion: unreasonable duplicate
    decided_at   timestamp with time zone,
    decided_by   varchar(50),
    decision     varchar(1000),
    final_assignment boolean default false not null,
    ended_at     timestamp with time zone     -- of a granted parking: when it ended
);
create index ticket_application_case on ticket_application (case_id);

-- Supervision (督办) of late, repeated or false replies.
create table ticket_supervision (
    id          bigint primary key,
    case_id     bigint        not null references ticket (case_id),
    ground      varchar(12)   not null,       -- late repeated false_reply other
    reason      varchar(1000) not null,
    raised_at   timestamp with time zone not null,
    raised_by   varchar(50)   not null,
    due_at      timestamp with time zone not null,
    deadline_cycle integer    not null,
    answer      varchar(1000),
    answered_at timestamp with time zone,
    answered_by varchar(50)
);
create index ticket_supervision_case on ticket_supervision (case_id);

-- What the township's window must not take: refused, with the right way shown.
create table window_refusal (
    id          bigint primary key,
    unit_id     bigint       not null references unit (id),
    number      varchar(60)  not null unique,
    refused_at  timestamp with time zone not null,
    refused_by  varchar(50)  not null,
    ground      varchar(16)  not null,
    caller      varchar(50)  not null,
    phone       bytea,                        -- encrypted
    matter      varchar(2000) not null,
    way         varchar(1000) not null,       -- the right way, as it was explained
    body        varchar(100)                  -- where to turn to
);
create index window_refusal_unit on window_refusal (unit_id, id);
