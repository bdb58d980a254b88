-- A partnership may give a time in another unit than the default's: four weeks instead of twenty working days.
alter table practice_setting add column unit text not null
  check (unit in ('working days', 'days', 'weeks', 'months', 'count'));
alter table practice_setting drop column check_id;
create index practice_setting_key on practice_setting (partnership_id, key, valid_from desc);

-- Why a chronology cannot start at birth.
create table later_start (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  stated_on date not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index later_start_child on later_start (child_id, recorded_at desc);
call keep_with_child('later_start');
