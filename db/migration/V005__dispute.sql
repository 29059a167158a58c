create sequence dispute_stage_seq start with 1 increment by 50;
create sequence mediation_seq start with 1 increment by 50;
create sequence mediation_session_seq start with 1 increment by 50;
create sequence follow_up_seq start with 1 increment by 50;

-- What an imported record does not tell is null: the type, where it came from, its level and risk.
create table dispute (
    case_id            bigint primary key references case_file (id),
    type               varchar(20),                -- one of the 18 statutory types
    sub_type           varchar(40),
    type_text          varchar(50),                -- the sender's word where it is none of ours
    source             varchar(16),                -- grid applied proactive court procuratorate police petition hotline other
    intake_channel     varchar(10),                -- grid window online other
    level              varchar(10),                -- grid village township joint: where it stands or ended
    entry_level        varchar(10),
    risk               varchar(8),                 -- red orange yellow blue
    people             integer,
    claim_amount       numeric(15, 2),             -- yuan in dispute
    collective         boolean default false not null,
    security_sign      boolean default false not null,   -- sign of a public-security or criminal matter
    police_told_at     timestamp with time zone,
    round_no           integer default 1 not null,
    outcome            varchar(10) not null,       -- open agreement settled failed withdrawn referred
    method             varchar(16),                -- people administrative police judicial spot
    mediation_source   varchar(16),
    settled_by         varchar(50),
    accepted_at        timestamp with time zone,   -- for mediation
    agreement_form     varchar(8),                 -- written oral
    agreement_amount   numeric(15, 2),             -- yuan in the agreement
    agreement_text     varchar(4000),
    performance_due_at timestamp with time zone,
    performed_at       timestamp with time zone,
    confirmed_at       timestamp with time zone,   -- judicial confirmation
    archived_at        timestamp with time zone,
    version            integer default 0 not null
);

-- A round that ended with a relapse; the round in force stands in dispute and case_file. Of a relapse that a file
-- tells of, how and when the round had been settled is not known.
create table dispute_round (
    case_id      bigint      not null references dispute (case_id),
    round_no     integer     not null,
    concluded_at timestamp with time zone,
    outcome      varchar(10),
    level        varchar(10),
    relapsed_at  timestamp with time zone not null,
    reason       varchar(500),
    primary key (case_id, round_no)
);
create index dispute_round_relapsed on dispute_round (relapsed_at);

-- One stay at one level: what was tried there, and how it ended.
create table dispute_stage (
    id         bigint primary key,
    case_id    bigint      not null references dispute (case_id),
    round_no   integer     not null,
    level      varchar(10) not null,
    unit_id    bigint      not null references unit (id),
    entered_at timestamp with time zone not null,
    analysed_at timestamp with time zone,   -- the township's analysis (研判)
    analysis   varchar(2000),
    ended_at   timestamp with time zone,
    ended_by   varchar(50),
    ending     varchar(16),                 -- settled mediated referred_up sent_back taken_over legal_route withdrawn
    tried      varchar(2000)
);
create index dispute_stage_case on dispute_stage (case_id);

create table mediation (
    id                 bigint primary key,
    case_id            bigint      not null references dispute (case_id),
    round_no           integer     not null,
    level              varchar(10) not null,
    committee_id       bigint      not null references unit (id),
    number             varchar(60) not null unique,
    accepted_at        timestamp with time zone not null,
    rights_told_at     timestamp with time zone,
    consent_at         timestamp with time zone,
    consent_note       varchar(500),
    extended_at        timestamp with time zone,      -- both parties' consent recorded
    mediators          varchar(300),                  -- names, the presiding one first
    challenge_note     varchar(500),                  -- disclosed interest, withdrawal of a mediator
    investigation      varchar(4000),
    state              varchar(16) not null,          -- accepted consented mediating agreed terminated
    ended_at           timestamp with time zone,
    termination_ground varchar(20),
    termination_note   varchar(1000),
    refer_up           boolean default false not null, -- after a termination: the next level goes on
    routes_told_at     timestamp with time zone,      -- People's Mediation Law art. 26
    routes_told        varchar(100),                  -- which: codes, separated by commas
    -- The agreement as it was reached; what is in force stands in dispute.
    agreement_form     varchar(8),
    agreement_text     varchar(4000),
    agreement_amount   numeric(15, 2),
    agreement_at       timestamp with time zone,
    signed_at          timestamp with time zone,      -- of a written one: the last signature
    performance_due_at timestamp with time zone,
    confirmation_closed_at timestamp with time zone,  -- confirmed by the court, or the parties do not apply
    performance_closed_at  timestamp with time zone,  -- performed, or it is known that it will not be
    filed_at           timestamp with time zone       -- file put together (立卷)
);
create index mediation_case on mediation (case_id);

create table mediation_session (
    id           bigint primary key,
    mediation_id bigint       not null references mediation (id),
    held_at      timestamp with time zone not null,
    place        varchar(200),
    attended     varchar(500),
    record       varchar(4000) not null,
    recorded_by  varchar(50)  not null
);
create index mediation_session_mediation on mediation_session (mediation_id);

create table follow_up (
    id       bigint primary key,
    case_id  bigint  not null references dispute (case_id),
    round_no integer not null,
    visit_no integer not null,
    due_at   timestamp with time zone not null,
    done_at  timestamp with time zone,
    done_by  varchar(50),
    result   varchar(12),                   -- stable performing relapsed
    note     varchar(1000),
    deadline_cycle integer not null         -- its line in the deadline ledger, step dispute.follow_up
);
create index follow_up_case on follow_up (case_id);

-- How many days after the conclusion a return visit is due, by risk colour.
create table follow_up_policy (
    risk     varchar(8) not null,
    visit_no integer    not null,
    days     integer    not null,
    source   varchar(300) not null,
    primary key (risk, visit_no)
);
insert into follow_up_policy (risk, visit_no, days, source) values
    ('red',    1,  3, '默认设置：红色风险化解后3、7、30、90日回访（回访期限无法定标准，由乡镇设定）'),
    ('red',    2,  7, '默认设置：红色风险化解后3、7、30、90日回访（回访期限无法定标准，由乡镇设定）'),
    ('red',    3, 30, '默认设置：红色风险化解后3、7、30、90日回访（回访期限无法定标准，由乡镇设定）'),
    ('red',    4, 90, '默认设置：红色风险化解后3、7、30、90日回访（回访期限无法定标准，由乡镇设定）'),
    ('orange', 1,  3, '默认设置：橙色风险化解后3、7、30日回访（回访期限无法定标准，由乡镇设定）'),
    ('orange', 2,  7, '默认设置：橙色风险化解后3、7、30日回访（回访期限无法定标准，由乡镇设定）'),
    ('orange', 3, 30, '默认设置：橙色风险化解后3、7、30日回访（回访期限无法定标准，由乡镇设定）'),
    ('yellow', 1,  7, '默认设置：黄色风险化解后7、30日回访（回访期限无法定标准，由乡镇设定）'),
    ('yellow', 2, 30, '默认设置：黄色风险化解后7、30日回访（回访期限无法定标准，由乡镇设定）'),
    ('blue',   1, 30, '默认设置：蓝色风险化解后30日回访（回访期限无法定标准，由乡镇设定）');
