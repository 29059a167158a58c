create table ticket (
    case_id         bigint primary key references case_file (id),
    channel         varchar(10),                -- 12345 window online other; null: the file does not tell
    ticket_class    varchar(16),                -- consultation help complaint report suggestion praise other
    category        varchar(100),
    dispatched_at   timestamp with time zone,
    signed_at       timestamp with time zone,
    contacted_at    timestamp with time zone,
    returned_at     timestamp with time zone,
    reopened_at     timestamp with time zone,
    excluded        boolean default false not null,
    verdict_on_time boolean,                    -- the sender's own verdict, where it sends no closing time
    resolved        boolean,
    satisfaction    varchar(16),                -- satisfied fair dissatisfied unrated
    handler         varchar(100),
    reply           varchar(4000)
);
create index ticket_dispatched on ticket (dispatched_at);
