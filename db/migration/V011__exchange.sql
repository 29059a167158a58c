-- Daily exchange with other systems: the import wizard, long work with its progress, other systems and what goes there.

create sequence job_run_seq start with 1 increment by 50;
create sequence import_wizard_seq start with 1 increment by 50;
create sequence import_mapping_seq start with 1 increment by 50;
create sequence foreign_system_seq start with 1 increment by 50;
create sequence foreign_export_seq start with 1 increment by 50;

-- Which run told the values that stand now; case_file.import_run_id is the run that brought the record.
alter table imported_row add column import_run_id bigint references import_run (id);
create index imported_row_run on imported_row (import_run_id);
create index imported_row_source on imported_row (source_system, kind, case_id);

-- Work that takes longer than anybody waits: its progress can be read from any screen and any node.
create table job_run (
    id           bigint primary key,
    kind         varchar(20)  not null,     -- import dry_run
    owner_id     bigint       not null references app_user (id),
    node         varchar(100) not null,     -- which server does it
    total        integer      default 0 not null,
    done         integer      default 0 not null,
    state        varchar(12)  not null,     -- waiting running done failed interrupted
    message      varchar(500),              -- message key of what went wrong
    arguments    varchar(2000),             -- its arguments, JSON
    started_at   timestamp with time zone not null,
    heartbeat_at timestamp with time zone not null,
    finished_at  timestamp with time zone
);
create index job_run_state on job_run (state, heartbeat_at);

-- Saved mappings, of a township, in the form of a mapping file.
create table import_mapping (
    id           bigint primary key,
    unit_id      bigint        not null references unit (id),
    kind         varchar(12)   not null,
    name         varchar(100)  not null,
    yaml         varchar(20000) not null,
    header       varchar(64),               -- hash of the header it was last used for
    created_at   timestamp with time zone not null,
    created_by   varchar(50)   not null,
    used_at      timestamp with time zone,
    unique (unit_id, kind, name)
);
create index import_mapping_header on import_mapping (unit_id, kind, header);

-- Somebody's import on its way through the wizard; goes away with its file after seven days.
create table import_wizard (
    id             bigint primary key,
    owner_id       bigint       not null references app_user (id),
    unit_id        bigint references unit (id),      -- what the records belong to or below
    kind           varchar(12)  not null,
    file_name      varchar(300) not null,
    size_bytes     bigint       not null,
    step           varchar(12)  not null,            -- mapping checking checked importing finished
    yaml           varchar(20000),                   -- null: a file in our own form
    mapping_id     bigint,                           -- the saved mapping it came from; may be deleted since
    all_or_nothing boolean      default false not null,
    job_id         bigint references job_run (id),
    import_run_id  bigint,                           -- once it has begun; not a key: all or nothing may take it back
    outcome        bytea,                            -- encrypted JSON: counts, first rejections, notices
    created_at     timestamp with time zone not null
);
create index import_wizard_owner on import_wizard (owner_id, id);
create index import_wizard_created on import_wizard (created_at);

create table import_wizard_piece (
    wizard_id bigint      not null references import_wizard (id),
    part      varchar(8)  not null,         -- file rejects
    piece_no  integer     not null,
    body      bytea       not null,         -- at most 1 MiB, encrypted
    primary key (wizard_id, part, piece_no)
);

create index import_run_unit on import_run (unit_id, id);

-- Other systems into which the township types the same case again.
create table foreign_system (
    id         bigint primary key,
    unit_id    bigint       not null references unit (id),
    name       varchar(100) not null,       -- as in external_ref.system and imported_row.source_system
    kinds      varchar(60)  not null,       -- kinds of case, separated by commas
    since_day  date         not null,       -- what was received before need not be entered there
    unique (unit_id, name)
);

-- Its screen, field by field.
create table foreign_field (
    system_id   bigint       not null references foreign_system (id),
    position_no integer      not null,
    field       varchar(40)  not null,      -- English name of our column
    label       varchar(100) not null,      -- what that screen calls it
    primary key (system_id, position_no)
);

alter table external_ref add column added_at timestamp with time zone;
alter table external_ref add column added_by varchar(50);
create index external_ref_system on external_ref (system, number);

-- What was sent to another system, and when.
create table foreign_export (
    id         bigint primary key,
    unit_id    bigint       not null references unit (id),
    mapping    varchar(100) not null,       -- name of the saved mapping
    system     varchar(100) not null,
    row_count  integer      not null,
    made_at    timestamp with time zone not null,
    made_by    varchar(50)  not null
);
create index foreign_export_unit on foreign_export (unit_id, id);

create table foreign_export_row (
    export_id bigint      not null references foreign_export (id),
    case_id   bigint      not null references case_file (id),
    row_hash  varchar(64) not null,         -- keyed hash of what was sent, to tell what is new since
    primary key (export_id, case_id)
);
create index foreign_export_row_case on foreign_export_row (case_id, export_id);
