-- What the township did, and who its people are from when to when: registers beside the cases.

create sequence activity_seq start with 1 increment by 50;
create sequence roster_entry_seq start with 1 increment by 50;

create table activity (
    id              bigint primary key,
    unit_id         bigint      not null references unit (id),      -- who held it
    held_at         timestamp with time zone not null,              -- the beginning of its day in Shanghai
    kind            varchar(24) not null,
    times           integer     default 1 not null,
    people          integer,
    claims_resolved integer,
    leader          varchar(50),
    venue           varchar(200),
    case_id         bigint references case_file (id),
    note            varchar(2000),
    registered_at   timestamp with time zone not null,
    registered_by   varchar(50) not null,
    version         integer default 0 not null
);
create index activity_unit_held on activity (unit_id, held_at);

-- Units that took part beside the one that held it.
create table activity_unit (
    activity_id bigint not null references activity (id),
    unit_id     bigint not null references unit (id),
    primary key (activity_id, unit_id)
);

-- What makes an imported activity the same as one already here; touched: somebody has changed it here since.
create table imported_activity (
    activity_id   bigint primary key references activity (id),
    scope_unit_id bigint       not null references unit (id),
    source_system varchar(100) not null,
    external_id   varchar(200) not null,
    row_hash      varchar(64)  not null,
    version       integer      not null,
    unique (scope_unit_id, source_system, external_id)
);

create table roster_entry (
    id       bigint primary key,
    unit_id  bigint      not null references unit (id),
    name     varchar(50) not null,
    role     varchar(16) not null,                   -- grid_worker mediator legal_guide legal_adviser
    from_at  timestamp with time zone not null,     -- the beginning of the first day
    until_at timestamp with time zone,              -- the beginning of the day after the last
    unique (unit_id, role, name, from_at)
);
create index roster_entry_name on roster_entry (name);
