-- People come and go: last days of accounts, deputies while somebody is away, hand-overs of what was theirs.

-- The beginning of the day after the last; from then on the account does not log in.
alter table app_user add column until_at timestamp with time zone;
