create table parent_link (
  partnership_id uuid not null,
  id uuid not null,
  parent_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('birth', 'adoptive', 'foster', 'step', 'special guardian', 'kinship carer', 'donor')),
  check (parent_id <> person_id)
);
call tell_of_family('parent_link');
call keep_with_family('parent_link', array['parent_id', 'person_id']);

create table couple_episode (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  other_id uuid not null,
  kind text not null check (kind in ('married', 'civil partnership', 'living together', 'relationship', 'brief')),
  ending text check (ending in ('separated', 'divorced', 'died')),
  check (person_id <> other_id)
);
call tell_of_family('couple_episode');
call keep_with_family('couple_episode', array['person_id', 'other_id']);

-- Whether somebody has parental responsibility for a child, and by what. Somebody, or a body such as a council.
create table parental_responsibility (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  holder_id uuid,
  holder_named text,
  answer text not null check (answer in ('yes', 'no', 'not known')),
  how text,
  check ((holder_id is null) <> (holder_named is null))
);
call tell_of_family('parental_responsibility');
call keep_with_family('parental_responsibility', array['person_id']);
call may_also_name('parental_responsibility', 'holder_id');

-- How a child and somebody see each other, who decided it, and what is not to happen.
create table contact_arrangement (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  with_id uuid not null,
  arrangement text not null,
  decided_by text,
  check (person_id <> with_id)
);
call tell_of_family('contact_arrangement');
call keep_with_family('contact_arrangement', array['person_id', 'with_id']);

-- A parent nobody has been able to name, until somebody is found; and each time it was tried.
create table unknown_parent (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  other_id uuid,
  parent text not null check (parent in ('mother', 'father', 'parent')),
  found_id uuid,
  check (person_id <> other_id)
);
call tell_of_family('unknown_parent');
call keep_with_family('unknown_parent', array['person_id']);
call may_also_name('unknown_parent', 'other_id');
call may_also_name('unknown_parent', 'found_id');
alter table unknown_parent add unique (partnership_id, id, person_id);

create table unknown_parent_try (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unknown_id uuid not null,
  tried text not null,
  came_of_it text,
  day_from date not null, day_to date not null, day_precision text not null, day_about boolean not null,
  check (is_part_known(day_from, day_to, day_precision, day_about)),
  foreign key (partnership_id, unknown_id, person_id) references unknown_parent (partnership_id, id, person_id)
);
call tell_of_family('unknown_parent_try');
call keep_with_family('unknown_parent_try', array['person_id']);
create index unknown_parent_try_of on unknown_parent_try (unknown_id);

-- How two people were seen to be with each other, as somebody said it: never how they are.
create table relationship_observation (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  other_id uuid not null,
  quality text not null check (quality in ('close', 'distant', 'conflict', 'cut off', 'abuse')),
  words text,
  day_from date not null, day_to date not null, day_precision text not null, day_about boolean not null,
  check (is_part_known(day_from, day_to, day_precision, day_about)),
  check (person_id <> other_id)
);
call tell_of_family('relationship_observation');
call keep_with_family('relationship_observation', array['person_id', 'other_id']);
