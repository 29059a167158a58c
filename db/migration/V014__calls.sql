-- Calls of other programs: tokens in the name of a user, and answers kept so that a repeated call changes nothing.

create sequence api_token_seq start with 1 increment by 50;
create table api_token (
    id           bigint primary key,
    user_id      bigint      not null references app_user (id),
    name         varchar(50) not null,
    hash         varchar(64) not null unique,        -- SHA-256 of the token, which itself is shown once and kept nowhere
    made_at      timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at   timestamp with time zone
);
create index api_token_user on api_token (user_id, id);

create table idempotency_key (
    user_id    bigint       not null references app_user (id),
    call_key   varchar(36)  not null,
    call_name  varchar(100) not null,
    body_mac   varchar(64)  not null,
    claim      varchar(36)  not null,                -- whose turn it is to do the work
    claimed_at timestamp with time zone not null,
    answer     bytea,                                -- encrypted; null while the work is not done
    primary key (user_id, call_key)
);
create index idempotency_key_age on idempotency_key (claimed_at);
