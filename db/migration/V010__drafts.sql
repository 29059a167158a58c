-- The form of a step is called by its action's message key, which may be longer than forty characters.
alter table draft alter column form set data type varchar(80);
