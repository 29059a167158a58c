-- What a township writes in its own way: papers as Word files, texts of its section. Nothing here: the shipped one is used.
create table own_template (
    unit_id    bigint       not null references unit (id),
    name       varchar(80)  not null,             -- petition/opinion, section/short
    content    bytea        not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(50)  not null,
    primary key (unit_id, name)
);

-- A leader who takes the clerk's steps of an accusation, so that nobody else learns of it.
alter table case_access add column stands_in boolean default false not null;

-- The slip that a meeting's decision became: struck from the minutes, it is taken back.
alter table meeting_item add column slip_id bigint references slip (id);

-- The device that this token belongs to came back when its user left.
alter table api_token add column received_at timestamp with time zone;
alter table api_token add column received_by varchar(50);
