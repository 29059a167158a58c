-- Papers between offices: assignment, reminder, supervision, transfer, referral to mediation and its answer.

create sequence slip_seq start with 1 increment by 50;
create table slip (
    id          bigint primary key,
    case_id     bigint        not null references case_file (id),
    kind        varchar(16)   not null,
    state       varchar(10)   not null,               -- draft signed answered void
    number      varchar(60) unique,                   -- drawn when it is signed
    issuer_id   bigint        not null references unit (id),
    addressee   varchar(100)  not null,
    to_unit_id  bigint references unit (id),          -- null: an organ outside the township
    content     varchar(2000) not null,
    due_on      date,
    answers_id  bigint references slip (id),          -- the letter that this one answers
    token       varchar(16)   not null unique,        -- what the square code on the paper says
    drafted_at  timestamp with time zone not null,
    drafted_by  varchar(50)   not null,
    signed_at   timestamp with time zone,
    signed_by   varchar(50),
    answer      varchar(2000),
    answered_at timestamp with time zone,
    answered_by varchar(50),
    scanned_at  timestamp with time zone,             -- a photograph of the signed sheet came back
    void_reason varchar(500),
    version     integer default 0 not null
);
create index slip_case on slip (case_id, kind);
create index slip_issuer_state on slip (issuer_id, state, id);

-- When a reminder, a supervision and the meeting's agenda follow a due day. unit_id null: where a township has no own rule.
create table escalation_rule (
    id              bigint primary key,
    unit_id         bigint references unit (id),
    case_kind       varchar(10) not null,
    remind_before   integer     not null,             -- days before the due day
    supervise_after integer     not null,             -- days after it; 0: as soon as it has passed
    agenda_after    integer     not null,
    unique (unit_id, case_kind)
);
create sequence escalation_rule_seq start with 51 increment by 50;
insert into escalation_rule (id, unit_id, case_kind, remind_before, supervise_after, agenda_after) values
    (1, null, 'dispute', 3, 0, 7),
    (2, null, 'ticket', 1, 0, 3),
    (3, null, 'petition', 5, 0, 7);
