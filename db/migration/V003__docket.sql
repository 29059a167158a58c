-- What every case has, whatever its kind.

create sequence matter_seq start with 1 increment by 50;
create sequence case_file_seq start with 1 increment by 50;
create sequence party_seq start with 1 increment by 50;
create sequence timeline_entry_seq start with 1 increment by 50;
create sequence attachment_seq start with 1 increment by 50;
create sequence deadline_entry_seq start with 1 increment by 50;
create sequence import_run_seq start with 1 increment by 50;

-- An import of a file. Records of an unfinished all-or-nothing run are undone at the next start.
create table import_run (
    id            bigint primary key,
    kind          varchar(12)  not null,
    unit_id       bigint       not null references unit (id),
    file_name     varchar(300) not null,
    source_system varchar(100) not null,
    state         varchar(12)  not null,          -- running complete undone
    total_rows    integer default 0 not null,
    accepted      integer default 0 not null,
    updated       integer default 0 not null,
    duplicates    integer default 0 not null,
    rejected      integer default 0 not null,
    started_at    timestamp with time zone not null,
    finished_at   timestamp with time zone,
    started_by    varchar(50)  not null
);

-- What several case files are about.
create table matter (
    id      bigint primary key,
    unit_id bigint       not null references unit (id),
    label   varchar(200) not null,
    unique (unit_id, label)
);

create table case_file (
    id               bigint primary key,
    number           varchar(60)  not null unique,
    kind             varchar(10)  not null,       -- dispute ticket petition
    unit_id          bigint       not null references unit (id),
    matter_id        bigint references matter (id),
    title            varchar(200) not null,
    summary          varchar(4000),
    place            varchar(200),
    leader_in_charge varchar(50),
    state            varchar(10)  not null,       -- open closed archived merged void
    restricted       boolean default false not null,
    received_at      timestamp with time zone not null,
    received_dated   boolean default false not null,   -- known to the day only
    closed_at        timestamp with time zone,         -- when the outcome was reached; archiving never changes it
    closed_dated     boolean default false not null,
    merged_into_id   bigint references case_file (id),
    end_reason       varchar(500),                     -- of a merge or void
    registered_at    timestamp with time zone not null,
    registered_by    varchar(50)  not null,            -- who typed it
    found_by         varchar(50),                      -- who found it
    import_run_id    bigint references import_run (id),
    version          integer default 0 not null
);
create index case_file_unit_received on case_file (unit_id, kind, received_at);
create index case_file_unit_closed on case_file (unit_id, kind, closed_at);
create index case_file_unit_state on case_file (unit_id, state, id);
create index case_file_matter on case_file (matter_id);
create index case_file_import on case_file (import_run_id);
create index case_file_merged on case_file (merged_into_id);

-- What makes an imported row the same as one already here, and the row as it came.
create table imported_row (
    case_id       bigint primary key references case_file (id),
    scope_unit_id bigint       not null references unit (id),   -- the unit given with --unit
    kind          varchar(12)  not null,
    source_system varchar(100) not null,
    external_id   varchar(200) not null,     -- or '#' and the hash of the row's values where the sender has no number
    row_hash      varchar(64)  not null,     -- of the mapped values
    mapped        bytea        not null,     -- encrypted JSON of the mapped values, to tell what differs
    source_row    bytea        not null,     -- encrypted JSON, every column as it came
    timeline_lines integer     not null,     -- lines of the timeline then; more of them: somebody has worked on it here
    unique (scope_unit_id, kind, source_system, external_id)
);

create table case_unit (
    case_id bigint not null references case_file (id),
    unit_id bigint not null references unit (id),     -- co-units; the lead unit is the case file's
    primary key (case_id, unit_id)
);
create index case_unit_unit on case_unit (unit_id);

-- Who may see a restricted case beside those that handle it.
create table case_access (
    case_id bigint not null references case_file (id),
    user_id bigint not null references app_user (id),
    primary key (case_id, user_id)
);

create table external_ref (
    case_id   bigint       not null references case_file (id),
    system    varchar(100) not null,
    number    varchar(200) not null,
    primary key (case_id, system, number)
);

-- A missing row is made in a transaction of its own, which may not see the unit yet: hence no foreign key.
create table case_number_counter (
    unit_id     bigint      not null,
    series      varchar(12) not null,       -- dispute ticket petition accusation mediation imported
    year_of     integer     not null,
    last_number integer     not null,
    primary key (unit_id, series, year_of)
);

create table party (
    id            bigint primary key,
    case_id       bigint       not null references case_file (id),
    role          varchar(12)  not null,    -- applicant respondent other
    position_no   integer      not null,
    name          varchar(50)  not null,
    id_number     bytea,                    -- encrypted
    id_number_idx varchar(64),              -- blind index
    phone         bytea,
    phone_idx     varchar(64),
    address       bytea,
    note          varchar(200)
);
create index party_case on party (case_id);
create index party_id_number on party (id_number_idx);
create index party_phone on party (phone_idx);

-- Append-only.
create table timeline_entry (
    id           bigint primary key,
    case_id      bigint       not null references case_file (id),
    happened_at  timestamp with time zone not null,
    recorded_at  timestamp with time zone not null,
    actor        varchar(50)  not null,
    verb         varchar(60)  not null,     -- message key 'timeline.<verb>'
    note         varchar(4000),
    before_value varchar(500),
    after_value  varchar(500)
);
create index timeline_entry_case on timeline_entry (case_id, id);

create table attachment (
    id           bigint primary key,
    case_id      bigint       not null references case_file (id),
    sha256       varchar(64)  not null,
    file_name    varchar(200) not null,
    content_type varchar(100) not null,     -- found from the content
    size_bytes   bigint       not null,
    added_at     timestamp with time zone not null,
    added_by     varchar(50)  not null,
    unique (case_id, sha256)
);

create table stored_blob (
    sha256     varchar(64) primary key,
    size_bytes bigint not null
);
create table stored_blob_piece (
    sha256   varchar(64) not null references stored_blob (sha256),
    piece_no integer     not null,
    body     bytea       not null,          -- at most 1 MiB, encrypted
    primary key (sha256, piece_no)
);

-- The deadline ledger: append-only, replayed for the due date in force.
create table deadline_entry (
    id          bigint primary key,
    case_id     bigint      not null references case_file (id),
    step        varchar(40) not null,
    cycle       integer     not null,
    verb        varchar(12) not null,       -- set extended paused resumed recomputed met missed warned cancelled
    happened_at timestamp with time zone not null,
    recorded_at timestamp with time zone not null,
    actor       varchar(50) not null,
    policy_id   bigint references deadline_policy (id),
    days        integer,                    -- of an extension, in the unit of the limit
    asked_at    timestamp with time zone,   -- when an extension was applied for
    due_raw     timestamp with time zone,   -- last instant on which the step is on time, before rolling
    due_at      timestamp with time zone,   -- after rolling
    warn_early  timestamp with time zone,   -- of long limits only
    warn_last   timestamp with time zone,
    beyond_calendar boolean default false not null,
    reason      varchar(500)
);
create index deadline_entry_case on deadline_entry (case_id, id);

-- The replay's result, written with the ledger line.
create table case_deadline (
    case_id    bigint      not null references case_file (id),
    step       varchar(40) not null,
    cycle      integer     not null,
    started_at timestamp with time zone not null,
    due_raw    timestamp with time zone not null,
    due_at     timestamp with time zone not null,   -- an instant up to and including which the step is on time
    beyond_calendar boolean default false not null, -- counted partly as plain Monday-Friday
    policy_id  bigint references deadline_policy (id),   -- null: the due date was named by a sender
    warn_at    timestamp with time zone,            -- the next warning that was not given yet
    warn_then  timestamp with time zone,            -- the one after it
    warned_at  timestamp with time zone,
    paused_at  timestamp with time zone,
    met_at     timestamp with time zone,
    on_time    boolean,
    missed_at  timestamp with time zone,
    cancelled_at timestamp with time zone,
    watch_at   timestamp with time zone,            -- when there is next something to warn of or to mark; null: never
    primary key (case_id, step, cycle)
);
create index case_deadline_due on case_deadline (step, due_at);
create index case_deadline_watch on case_deadline (watch_at);
