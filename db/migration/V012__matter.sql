-- One matter through several doors: what refers to what, which records are one matter, how likely ones are found.

-- Held while records are put into a matter or taken out of one: two people who link at once come one after the other.
create table matter_lock (id integer primary key);
insert into matter_lock (id) values (1);

-- Two matters that turned out to be one: the label of the one that went still leads to the other.
alter table matter add column joined_id bigint references matter (id);

-- A case (a ticket, a petition) that went on as another (a dispute) and follows its outcome.
create table case_referral (
    from_case_id bigint       not null references case_file (id),
    to_case_id   bigint       not null references case_file (id),
    reason       varchar(500) not null,
    referred_at  timestamp with time zone not null,
    referred_by  varchar(50)  not null,
    outcome      varchar(60),                -- key of its words; null while nothing is known yet
    ended        boolean default false not null,
    outcome_at   timestamp with time zone,
    primary key (from_case_id, to_case_id)
);
create index case_referral_to on case_referral (to_case_id);

-- Two-character pieces of title and place, by which likely earlier records are found.
create table case_token (
    token   varchar(8) not null,
    case_id bigint     not null references case_file (id) on delete cascade,
    primary key (token, case_id)
);
create index case_token_case on case_token (case_id);
create index party_name on party (name, case_id);

-- With what a limit begins to run, as it is shown with the limit.
alter table deadline_policy add column start_event varchar(12) default 'received' not null;
update deadline_policy set start_event = 'entry' where step like 'dispute.%';
update deadline_policy set start_event = 'accepted'
    where step in ('mediation.completion', 'petition.completion', 'petition.simple_opinion');
update deadline_policy set start_event = 'raw_end' where step in ('mediation.extension', 'petition.extension');
update deadline_policy set start_event = 'in_force' where step = 'mediation.confirmation';
update deadline_policy set start_event = 'dispatched' where step like 'hotline.%';
update deadline_policy set start_event = 'redo' where step = 'hotline.redo';
update deadline_policy set start_event = 'delivered'
    where step in ('petition.review_request', 'petition.rereview_request');
update deadline_policy set start_event = 'requested' where step in ('petition.review', 'petition.rereview');

-- Of an extension, who applied for it.
alter table deadline_entry add column asked_by varchar(50);
