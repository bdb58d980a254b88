-- A home, first recorded in the picture of one child's family, and seen with everybody who sleeps there.
create table household (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  name text not null
);
call tell_of_family('household');
call keep_with_family('household', array['child_id']);

create table household_member (
  partnership_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  home_id uuid not null,
  nights text,
  foreign key (partnership_id, home_id) references household (partnership_id, id)
);
call tell_of_family('household_member');
call keep_with_family('household_member', array['person_id']);
create index household_member_home on household_member (home_id);

create function visible_homes() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct m.home_id), '{}') from household_member m
  where m.partnership_id = (select viewer_partnership()) and m.person_id = any ((select visible_people())::uuid[])
$$;
grant create on schema public to throughline_system;
alter function visible_homes() owner to throughline_system;
revoke create on schema public from throughline_system;
revoke execute on function visible_homes() from public;
grant execute on function visible_homes() to throughline_app, throughline_system;

alter policy in_family on household
  using (partnership_id = (select viewer_partnership())
    and (child_id = any ((select visible_children())::uuid[]) or first_id = any ((select visible_homes())::uuid[])))
  with check (partnership_id = (select viewer_partnership())
    and (child_id = any ((select visible_children())::uuid[]) or first_id = any ((select visible_homes())::uuid[])));
create policy in_a_home_one_sees on household_member as restrictive for insert to throughline_app
  with check (exists (select from household h where h.partnership_id = household_member.partnership_id and h.id = household_member.home_id));

create table personal_care (
  partnership_id uuid not null,
  id uuid not null,
  carer_id uuid not null,
  person_id uuid not null,
  what text not null,
  check (carer_id <> person_id)
);
call tell_of_family('personal_care');
call keep_with_family('personal_care', array['carer_id', 'person_id']);

-- Who and what helps the family from outside its homes; of a person, of a home, or of the child.
create table support (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid,
  home_id uuid,
  name text not null,
  sort text not null check (sort in ('family', 'friend', 'service', 'community')),
  strength text not null check (strength in ('strong', 'weak', 'stressful', 'not said')),
  flow text check (flow in ('to the family', 'both ways', 'from the family')),
  gives_care boolean not null,
  what text,
  check (person_id is null or home_id is null),
  foreign key (partnership_id, home_id) references household (partnership_id, id)
);
call tell_of_family('support');
call keep_with_family('support', array['child_id']);
call may_also_name('support', 'person_id');
