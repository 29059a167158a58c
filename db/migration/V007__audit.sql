create sequence audit_record_seq start with 1 increment by 50;

-- Append-only. Written in the case's transaction without a hash; a job links committed rows into the chain.
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
create index audit_record_at on audit_record (at);

create table audit_link (
    seq       bigint primary key,
    record_id bigint      not null unique references audit_record (id),
    hash      varchar(64) not null
);

-- One row: the end of the chain, locked by whichever node is linking.
create table audit_chain (
    id   integer primary key,
    seq  bigint      not null,
    hash varchar(64) not null
);
insert into audit_chain (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Which keys this database was written with; a start with another key is refused.
create table key_fingerprint (
    purpose     varchar(20) primary key,
    fingerprint varchar(64) not null
);
