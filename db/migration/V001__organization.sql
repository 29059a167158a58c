-- The tree of units and the people in it. Sequences hand out blocks of 50 (see docs/decisions/0003).

create sequence unit_seq start with 1 increment by 50;
create sequence app_user_seq start with 1 increment by 50;

create table unit (
    id          bigint primary key,
    code        varchar(20)  not null unique,
    name        varchar(100) not null,
    short_name  varchar(20)  unique,
    kind        varchar(12)  not null,   -- province city county township village community grid office committee
    parent_id   bigint references unit (id),
    local       boolean default false not null,   -- made by an import, code not official
    valid_from  date,
    valid_to    date,
    version     integer default 0 not null
);
create index unit_parent on unit (parent_id);
create index unit_name on unit (name);

-- Every unit with each of its ancestors and itself. Scope in queries is a join with this table, never a prefix.
create table unit_closure (
    ancestor_id bigint  not null references unit (id),
    unit_id     bigint  not null references unit (id),
    depth       integer not null,
    primary key (ancestor_id, unit_id)
);
create index unit_closure_unit on unit_closure (unit_id, ancestor_id);

create table app_user (
    id                   bigint primary key,
    login                varchar(50)  not null unique,
    name                 varchar(50)  not null,
    unit_id              bigint references unit (id),      -- null: the whole installation (the first administrator)
    password_hash        varchar(200) not null,
    must_change_password boolean default false not null,
    active               boolean default true  not null,
    demo                 boolean default false not null,   -- known password: logs in only while the demo holds
    cleared              boolean default false not null,   -- may see accusations and sealed cases
    language             varchar(10) default 'zh-CN' not null,
    phone                bytea,                            -- encrypted
    failed_logins        integer default 0 not null,
    locked_until         timestamp with time zone,
    version              integer default 0 not null
);
create index app_user_unit on app_user (unit_id);

create table user_role (
    user_id bigint      not null references app_user (id),
    role    varchar(16) not null,       -- grid_worker mediator clerk leader admin
    primary key (user_id, role)
);

-- Half-written forms: kept per user, form and subject until they are filed or thrown away.
create table draft (
    user_id    bigint       not null references app_user (id),
    form       varchar(40)  not null,
    subject    varchar(60)  not null,       -- a case number, or '-' for a new record
    body       bytea        not null,       -- encrypted JSON
    updated_at timestamp with time zone not null,
    primary key (user_id, form, subject)
);
