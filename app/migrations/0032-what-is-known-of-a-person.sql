-- One row each time something is told of a person. `day` is that of a birth or a death; a death may have none.
create table person_detail (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  sort text not null,
  words text,
  day_from date, day_to date, day_precision text, day_about boolean,
  check (is_part_known(day_from, day_to, day_precision, day_about)),
  check (case sort
    when 'born' then words is null and day_from is not null
    when 'died' then words is null
    when 'sex' then words in ('female', 'male', 'not known') and day_from is null
    when 'pregnancy' then words in ('expected', 'stillborn', 'miscarried', 'ended')
    when 'gender' then words is not null and day_from is null
    when 'languages' then words is not null and day_from is null
    else false end)
);
call tell_of_family('person_detail');
call keep_with_family('person_detail', array['person_id']);
create index person_detail_sort on person_detail (person_id, sort);

-- Where somebody is known to live. By itself, so that it can be kept from those who must not know it.
create table whereabouts (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  words text not null
);
call tell_of_family('whereabouts');
call keep_with_family('whereabouts', array['person_id']);

-- Two rows of one person, recorded twice: read as the first of them. To undo it is to withdraw it.
create table person_merge (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  same_id uuid not null,
  check (person_id <> same_id)
);
call tell_of_family('person_merge');
call keep_with_family('person_merge', array['person_id', 'same_id']);

create table born_together (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  other_id uuid not null,
  identical boolean,
  check (person_id <> other_id)
);
call tell_of_family('born_together');
call keep_with_family('born_together', array['person_id', 'other_id']);
