-- A fact of a family is told by somebody, on a day, from and to when it holds as exactly as that is known. Nothing is
-- ever changed: what was learnt later, an end, or that it was wrong is another row that replaces it, with the reason.
-- `first_id` is the fact through all its versions.
create function is_part_known(day_from date, day_to date, day_precision text, day_about boolean) returns boolean
  language sql immutable as $$
  select case when day_from is null then day_to is null and day_precision is null and day_about is null
    else day_to >= day_from and day_precision in ('day', 'month', 'season', 'year', 'span') and day_about is not null end
$$;

create procedure tell_of_family(kept regclass) language plpgsql as $$
begin
  execute format('alter table %s
    add column first_id uuid not null,
    add column replaces_id uuid,
    add column reason text,
    add column withdrawn boolean not null default false,
    add column began_from date, add column began_to date, add column began_precision text, add column began_about boolean,
    add column ended_from date, add column ended_to date, add column ended_precision text, add column ended_about boolean,
    add column said_by text not null,
    add column said_on date not null,
    add column recorded_by uuid not null,
    add column recorded_at timestamptz not null,
    add primary key (partnership_id, id),
    add check (is_part_known(began_from, began_to, began_precision, began_about)),
    add check (is_part_known(ended_from, ended_to, ended_precision, ended_about)),
    add check ((replaces_id is null) = (reason is null)),
    add check ((replaces_id is null) = (first_id = id)),
    add check (replaces_id is not null or not withdrawn)', kept);
  execute format('create unique index on %s (partnership_id, replaces_id) where replaces_id is not null', kept);
  execute format('create index on %s (first_id)', kept);
end $$;

-- Who it is about never changes from one version to the next, and only those who may see all of them may see it.
-- `ends` are the columns that name them; a person, or the child whose family's picture it belongs to.
create procedure keep_with_family(kept regclass, ends text[]) language plpgsql as $$
declare
  ending text;
  seen text := 'partnership_id = (select viewer_partnership())';
  listed text := array_to_string(ends, ', ');
begin
  foreach ending in array ends loop
    if ending = 'child_id' then
      seen := seen || ' and child_id = any ((select visible_children())::uuid[])';
      execute format('alter table %s add foreign key (partnership_id, child_id) references child_record', kept);
    else
      seen := seen || format(' and %I = any ((select visible_people())::uuid[])', ending);
      execute format('alter table %s add foreign key (partnership_id, %I) references person', kept, ending);
    end if;
    execute format('create index on %s (%I)', kept, ending);
  end loop;
  execute format('alter table %1$s add unique (partnership_id, id, first_id, %2$s)', kept, listed);
  execute format('alter table %1$s add foreign key (partnership_id, replaces_id, first_id, %2$s)
    references %1$s (partnership_id, id, first_id, %2$s)', kept, listed);
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format('create policy in_family on %s to throughline_app using (%s) with check (%s)', kept, seen, seen);
  execute format('create policy product on %s to throughline_system using (true) with check (true)', kept);
  execute format('grant select, insert on %s to throughline_app', kept);
  execute format('grant select, insert, update, delete on %s to throughline_system', kept);
  call keep_in_own_name(kept, 'recorded_by');
end $$;

-- Somebody who is not in every version of a fact, such as the other parent of one who is not known.
create procedure may_also_name(kept regclass, ending text) language plpgsql as $$
begin
  execute format('alter table %s add foreign key (partnership_id, %I) references person', kept, ending);
  execute format('create policy sees_%2$s on %1$s as restrictive to throughline_app
    using (%2$I is null or %2$I = any ((select visible_people())::uuid[]))
    with check (%2$I is null or %2$I = any ((select visible_people())::uuid[]))', kept, ending);
end $$;

-- Of a child the day of birth is known when the record is opened; of others in a family often not.
alter table person alter column born_from drop not null, alter column born_to drop not null,
  alter column born_precision drop not null, alter column born_about drop not null,
  add check (is_part_known(born_from, born_to, born_precision, born_about));

-- Who belongs to the picture of a child's family, and how, where no other fact says it.
create table family_member (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  how text,
  known_to_child text check (known_to_child in ('yes', 'no', 'not known')),
  foreign key (partnership_id, person_id) references person
);
call tell_of_family('family_member');
call keep_with_family('family_member', array['child_id']);
create index family_member_person on family_member (person_id);
