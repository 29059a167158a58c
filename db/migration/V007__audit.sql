create sequence audit_record_seq start with 1 increment by 50;

-- Append-only. The hash chain is linked by a job in id order, after commit.
create table audit_record (
    id           bigint primary key,
    at           timestamp with time zone not null,
    actor        varchar(50) not null,
    what         varchar(80) not null,
    case_number  varchar(60),
    before_value varchar(2000),
    after_value  varchar(2000)
);
create index audit_record_case on audit_record (case_number);

create table audit_link (
    seq       bigint primary key,
    record_id bigint      not null unique references audit_record (id),
    hash      varchar(64) not null
);

-- Which keys this database was written with; a start with another key is refused.
create table key_fingerprint (
    purpose     varchar(20) primary key,
    fingerprint varchar(64) not null
);
