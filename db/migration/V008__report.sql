-- What a unit means by its words, for itself and every unit below that says nothing of its own.

create table report_setting (
    unit_id            bigint primary key references unit (id),
    found_and_resolved varchar(10) not null       -- resolved found mediated: what “排查化解” counts
);

-- Finds the due dates that were moved after a figure's as-of.
create index deadline_entry_moved on deadline_entry (verb, happened_at);
