-- Exceptions to Monday-Friday, and the limits that the law, the province or the township sets.

create table calendar_day (
    calendar varchar(20)  not null,      -- 'cn' for the State Council's, or a region's overlay
    on_date  date         not null,
    type     varchar(10)  not null,      -- holiday or workday
    name     varchar(50)  not null,
    source   varchar(300) not null,
    primary key (calendar, on_date)
);

create sequence deadline_policy_seq start with 1 increment by 50;

create table deadline_policy (
    id                 bigint primary key,
    step               varchar(40)  not null,      -- 'dispute.village', 'hotline.completion', ...
    urgency            varchar(10)  default 'normal' not null,
    amount             integer      not null,
    unit               varchar(12)  not null,      -- hour day working_day month
    first_day_excluded boolean      default true not null,
    roll               boolean      not null,      -- last day moves on to a working day
    cutoff             time,                       -- applications made later count as made on the next working day
    calendar           varchar(20)  default 'cn' not null,
    valid_from         date         not null,
    source             varchar(300) not null,
    unique (step, urgency, valid_from)
);

-- Which version of the default rows is loaded. Rows are only ever added, so what an administrator changed stays.
create table default_rows (
    file   varchar(100) primary key,
    sha256 varchar(64) not null
);
insert into default_rows (file, sha256) values ('workdays.csv', '-'), ('deadline-policies.csv', '-');
