-- Petitions (信访事项) by the Regulation on Petition Work of 2022, from the first record to the archive.

create sequence petition_round_seq start with 1 increment by 50;
create sequence petition_review_seq start with 1 increment by 50;
create sequence petition_extension_seq start with 1 increment by 50;
create sequence petition_supervision_seq start with 1 increment by 50;
create sequence petition_recusal_seq start with 1 increment by 50;

-- What an imported record does not tell is null.
create table petition (
    case_id          bigint primary key references case_file (id),
    channel          varchar(10),                   -- letter visit online telephone
    intake_channel   varchar(10),                   -- grid window online other
    origin           varchar(10),                   -- direct forwarded assigned
    sender           varchar(100),                  -- who forwarded or assigned it
    sender_number    varchar(100),
    report_due_at    timestamp with time zone,      -- of an assigned one: by when its sender wants the report (art. 22)
    reported_at      timestamp with time zone,
    people           integer,                       -- who raise it together
    notice_owed      boolean default false not null,    -- name and address are known (art. 23)

    petition_class   varchar(10),                   -- suggestion accusation claim
    route            varchar(2),                    -- of a claim: 1 to 6 (art. 31)
    simple           boolean default false not null,
    repeated         boolean default false not null,    -- same person, same matter
    earlier_case_id  bigint references case_file (id),
    new_facts        boolean default false not null,    -- beside what a re-review has concluded
    classed_at       timestamp with time zone,
    classed_by       varchar(50),

    decision         varchar(12),                   -- accepted forwarded not_ours objected passed_on explained
    decided_by       varchar(50),
    decision_note    varchar(1000),
    other_organ      varchar(100),                  -- whom it was given to, or who is competent
    receipt          varchar(200),
    receipt_at       timestamp with time zone,
    objected_at      timestamp with time zone,      -- to a forwarding (art. 23)
    objection_refused_at timestamp with time zone,
    notified_at      timestamp with time zone,
    accepted_at      timestamp with time zone,
    returned_at      timestamp with time zone,      -- handed back with its sender's consent

    replied_at       timestamp with time zone,      -- the first answer, delivered
    reply            varchar(10000),
    extended_to      timestamp with time zone,      -- of a file: the last instant of the day
    satisfaction     varchar(16),                   -- with the unit that handled it
    office_satisfaction varchar(16),                -- with the petition office
    rated_at         timestamp with time zone,

    backlog_year        integer,                    -- the year it comes from (积案)
    backlog_entered_at  timestamp with time zone,
    backlog_leader      varchar(50),
    backlog_measures    varchar(2000),
    backlog_way         varchar(16),
    backlog_resolved_at timestamp with time zone,   -- when its resolution was certified
    backlog_certified_by varchar(50),
    backlog_evidence    varchar(1000),

    ending           varchar(12),                   -- archived finished forwarded not_ours returned passed_on explained withdrawn
    ended_at         timestamp with time zone,
    version          integer default 0 not null
);
create index petition_accepted on petition (accepted_at);
create index petition_backlog on petition (backlog_year);

-- From acceptance to delivery; a review that quashes the opinion begins the next.
create table petition_round (
    id              bigint primary key,
    case_id         bigint  not null references petition (case_id),
    round_no        integer not null,
    opened_at       timestamp with time zone not null,
    reason          varchar(1000),
    handed_unit_id  bigint references unit (id),
    handled_at      timestamp with time zone,
    handled_by      varchar(50),
    findings        varchar(4000),
    hearing         boolean default false not null,
    written_at      timestamp with time zone,
    written_by      varchar(50),
    request_text    varchar(2000),                  -- the four parts of an opinion (art. 32)
    facts_text      varchar(4000),
    opinion_text    varchar(4000),
    law_text        varchar(2000),
    outcome         varchar(16),                    -- supported explained not_supported
    delivered_at    timestamp with time zone,
    delivered_by    varchar(50),
    delivery_way    varchar(12),                    -- in_person mail left online entrusted
    delivered_to    varchar(100),
    review_until    timestamp with time zone,       -- until when a review can be asked for (art. 35)
    unique (case_id, round_no)
);

-- Review (复查) and re-review (复核), which higher organs decide; registered here.
create table petition_review (
    id           bigint primary key,
    case_id      bigint      not null references petition (case_id),
    round_no     integer     not null,
    stage        varchar(10) not null,              -- review rereview
    organ        varchar(100) not null,
    requested_at timestamp with time zone not null,
    recorded_by  varchar(50) not null,
    decided_at   timestamp with time zone,
    result       varchar(12),                       -- upheld changed revoked
    note         varchar(1000),
    delivered_at timestamp with time zone,
    next_until   timestamp with time zone           -- until when a re-review can be asked for (art. 36)
);
create index petition_review_case on petition_review (case_id);

create table petition_extension (
    id         bigint primary key,
    case_id    bigint        not null references petition (case_id),
    days       integer       not null,
    reason     varchar(1000) not null,
    asked_at   timestamp with time zone not null,
    asked_by   varchar(50)   not null,
    decided_at timestamp with time zone,
    decided_by varchar(50),
    granted    boolean,
    note       varchar(1000),
    told_at    timestamp with time zone              -- the petitioner, with the reason
);
create index petition_extension_case on petition_extension (case_id);

create table petition_supervision (
    id          bigint primary key,
    case_id     bigint        not null references petition (case_id),
    ground      varchar(12)   not null,
    reason      varchar(1000) not null,
    raised_at   timestamp with time zone not null,
    raised_by   varchar(50)   not null,
    due_at      timestamp with time zone not null,
    deadline_cycle integer    not null,
    answer      varchar(1000),
    answered_at timestamp with time zone,
    answered_by varchar(50)
);
create index petition_supervision_case on petition_supervision (case_id);

-- Whoever has an interest in the matter or with the petitioner withdraws (art. 28).
create table petition_recusal (
    id          bigint primary key,
    case_id     bigint        not null references petition (case_id),
    person      varchar(50)   not null,
    reason      varchar(1000) not null,
    decided_at  timestamp with time zone not null,
    decided_by  varchar(50)   not null
);
create index petition_recusal_case on petition_recusal (case_id);
