-- A threshold this partnership has set for itself, from a day; the newest day that has come is the one in force.
create table practice_setting (
  partnership_id uuid not null references partnership,
  id uuid not null,
  check_id text not null,
  key text not null,
  value numeric not null,
  valid_from date not null,
  source text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id)
);
create index practice_setting_check on practice_setting (partnership_id, check_id, key, valid_from desc);
call keep_within_partnership('practice_setting');
create policy managers_set on practice_setting for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and recorded_by = (select viewer_practitioner())
    and exists (select from team_membership m where m.practitioner_id = (select viewer_practitioner()) and m.manages));
grant insert on practice_setting to throughline_app;

-- A named manager accepts, for a reason and until a day, that a check is not met for this child.
create table accepted_exception (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  check_id text not null,
  reason text not null,
  accepted_by uuid not null,
  accepted_on date not null,
  review_on date not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  check (review_on > accepted_on)
);
create index accepted_exception_child on accepted_exception (child_id);
call keep_with_child('accepted_exception');
create policy managers_accept on accepted_exception as restrictive for insert to throughline_app
  with check (accepted_by = (select viewer_practitioner())
    and exists (select from team_membership m where m.practitioner_id = (select viewer_practitioner()) and m.manages));
