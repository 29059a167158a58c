-- People come and go: last days of accounts, deputies while somebody is away, hand-overs of what was theirs.

-- The beginning of the day after the last; from then on the account does not log in.
alter table app_user add column until_at timestamp with time zone;

alter table roster_entry add column version integer default 0 not null;

-- Who acts for somebody who is away; what the deputy does is marked as such.
create sequence deputy_seq start with 1 increment by 50;
create table deputy (
    id        bigint primary key,
    absent_id bigint      not null references app_user (id),
    deputy_id bigint      not null references app_user (id),
    from_at   timestamp with time zone not null,   -- the beginning of the first day
    until_at  timestamp with time zone not null,   -- the beginning of the day after the last
    reason    varchar(200),
    made_at   timestamp with time zone not null,
    made_by   varchar(50) not null,
    ended_at  timestamp with time zone             -- came back earlier
);
create index deputy_absent on deputy (absent_id);
create index deputy_deputy on deputy (deputy_id);

-- What somebody who leaves has to hand over, and to whom. What is still to be handed over is read from the records
-- themselves; what was handed over stands in the items.
create sequence handover_seq start with 1 increment by 50;
create sequence handover_item_seq start with 1 increment by 50;
create table handover (
    id           bigint primary key,
    user_id      bigint references app_user (id),  -- null: was on the roster and never logged in
    name         varchar(50) not null,
    unit_id      bigint      not null references unit (id),
    until_at     timestamp with time zone not null,
    successor_id bigint references app_user (id),
    state        varchar(12) not null,             -- open confirmed withdrawn
    opened_at    timestamp with time zone not null,
    opened_by    varchar(50) not null,
    confirmed_at timestamp with time zone,
    version      integer default 0 not null
);
create index handover_unit on handover (unit_id, id);
create index handover_user on handover (user_id);
create index handover_successor on handover (successor_id);
create table handover_item (
    id          bigint primary key,
    handover_id bigint       not null references handover (id),
    kind        varchar(16)  not null,
    reference   varchar(64)  not null,
    case_id     bigint references case_file (id),
    title       varchar(300) not null,
    passed_at   timestamp with time zone not null,
    passed_to   varchar(50)  not null
);
create index handover_item_handover on handover_item (handover_id);

-- Who watches over the performance of an agreement since its mediator left; the mediator of record stays.
alter table mediation add column caretaker varchar(50);
