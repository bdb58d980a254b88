-- Whether a service for adults works with somebody who cares for a child, as it was asked: that none does is an answer,
-- and told from nobody having asked.
create table adult_service_asked (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  answer text not null check (answer in ('yes', 'none', 'not asked', 'would not say')),
  words text,
  check (answer <> 'yes' or words is not null)
);
call tell_of_family('adult_service_asked');
call keep_with_family('adult_service_asked', array['child_id', 'person_id']);
call link_what_is_kept_in('adult_service_asked', 'child_id');
alter policy in_family on adult_service_asked
  using (partnership_id = (select viewer_partnership()) and child_id = any ((select children_for('read', 'family'))::uuid[])
    and person_id = any ((select visible_people())::uuid[]))
  with check (partnership_id = (select viewer_partnership()) and child_id = any ((select children_for('add', 'family'))::uuid[])
    and person_id = any ((select visible_people())::uuid[]));
