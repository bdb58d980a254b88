-- The family's picture was gone through with somebody on a day, and is as it stands: said so that nothing changed is
-- told from nobody looked.
create table family_review (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  told text not null
);
call tell_of_family('family_review');
call keep_with_family('family_review', array['child_id']);
