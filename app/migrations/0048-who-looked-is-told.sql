-- A child found at the front door for a concern is looked at by the front door: their look says so.
create or replace function found_for_concern(concern uuid, words text, number text, born_from date, born_to date, at timestamptz)
  returns table (child_id uuid, given text, family text, known_as text, from_on date, to_on date, born_precision text,
    born_about boolean, nhs_number text, same_number boolean, status text, status_from date, team text[])
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare
  found uuid[];
begin
  if not is_at_own_front_door(concern) then
    raise exception 'children are looked for by the front door a concern came to' using errcode = '42501';
  end if;
  select coalesce(array_agg(l.id), '{}') into found from (
    select c.id
    from child_record c
    join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
    join person_name n on n.partnership_id = p.partnership_id and n.person_id = p.id
    cross join lateral (select
      coalesce(p.nhs_number = number, false) as numbered,
      coalesce(p.born_from <= born_to and p.born_to >= born_from, false) as born_then,
      greatest(similarity(fold(words), n.folded), word_similarity(fold(words), n.folded)) as likeness) m
    where c.partnership_id = viewer_partnership() and c.id <> all (barred_children())
      and (m.numbered or m.likeness > 0.6 or (m.born_then and m.likeness > 0.3))
    group by c.id
    order by bool_or(m.numbered) desc, bool_or(m.born_then) desc, max(m.likeness) desc
    limit 10) l;
  insert into look (partnership_id, id, child_id, practitioner_id, agency_id, part, looked_at, relation)
    select viewer_partnership(), gen_random_uuid(), f.id, viewer_practitioner(), viewer_agency(),
      'found at the front door for a concern', at, coalesce((viewer_relations(f.id))[1], 'front door')
    from unnest(found) f (id);
  return query
    select c.id, n.given, n.family, k.given, p.born_from, p.born_to, p.born_precision, p.born_about, p.nhs_number,
      coalesce(p.nhs_number = number, false), t.threshold, t.from_on,
      array(select distinct coalesce(r.name || ', ', '') || i.role || ', ' || a.name
        from involvement i join agency a on a.partnership_id = i.partnership_id and a.id = i.agency_id
        left join practitioner r on r.partnership_id = i.partnership_id and r.id = i.practitioner_id
        left join involvement_end e on e.partnership_id = i.partnership_id and e.involvement_id = i.id
        where i.partnership_id = c.partnership_id and i.child_id = c.id
          and i.from_on <= viewer_today() and (e.ended_on is null or e.ended_on >= viewer_today()))
    from unnest(found) with ordinality f (id, place)
    join child_record c on c.partnership_id = viewer_partnership() and c.id = f.id
    join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
    join person_name n on n.partnership_id = p.partnership_id and n.person_id = p.id and n.sort = 'name' and n.to_on is null
    left join person_name k on k.partnership_id = p.partnership_id and k.person_id = p.id and k.sort = 'known as' and k.to_on is null
    left join lateral (select d.threshold, d.from_on from threshold_decision d
      where d.partnership_id = c.partnership_id and d.child_id = c.id and d.from_on <= viewer_today()
      order by d.from_on desc, d.recorded_at desc limit 1) t on true
    order by f.place;
end $$;

-- A concern accepted about a child whose record is closed opens it again, and says why.
create or replace function enter_concern(concern uuid, child uuid, entry uuid, outcome text, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not is_at_own_front_door(concern) or not (child = any (visible_children()))
    or exists (select from concern_acceptance a where a.partnership_id = viewer_partnership() and a.concern_id = enter_concern.concern)
  then
    raise exception 'a concern is entered once, by the front door it came to' using errcode = '42501';
  end if;
  insert into record_standing (partnership_id, id, child_id, standing, from_on, reason, recorded_by, recorded_at)
    select viewer_partnership(), entry, child, 'opened again', viewer_today(),
      'A concern about the child was accepted at the front door.', viewer_practitioner(), at
    where child = any (find_closed(array[child]));
  insert into entry (partnership_id, id, child_id, first_id, happened_from, happened_to, happened_precision, happened_about,
      kind, what, impact, action, outcome, tone, basis, agency_id, recorded_by, author, recorded_at)
    select c.partnership_id, entry, child, entry, c.happened_from, c.happened_to, c.happened_precision, c.happened_about,
      'concern', c.what, c.effect, c.done, enter_concern.outcome, 'worry',
      case when c.first_hand then 'fact' else 'third party' end, coalesce(c.agency_id, viewer_agency()),
      coalesce(c.raised_by, viewer_practitioner()), c.referrer_name || coalesce(', ' || c.referrer_role, ''), at
    from concern c where c.partnership_id = viewer_partnership() and c.id = enter_concern.concern;
end $$;

-- What is thought of an opening in an emergency is said by somebody else, and whoever opened may read it.
create policy by_somebody_else on emergency_review as restrictive for insert to throughline_app
  with check (exists (select from emergency_access e where e.partnership_id = emergency_review.partnership_id
    and e.id = emergency_review.emergency_id and e.child_id = emergency_review.child_id
    and e.practitioner_id <> (select viewer_practitioner())));
create policy of_own_opening on emergency_review for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and exists (select from emergency_access e
    where e.partnership_id = emergency_review.partnership_id and e.id = emergency_review.emergency_id
      and e.practitioner_id = (select viewer_practitioner())));

-- That a family was told who looked, over which days: by somebody of the team.
create table looks_told (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  from_on date not null,
  to_on date not null,
  told_to text not null,
  given_how text not null,
  given_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, recorded_by) references practitioner,
  check (from_on <= to_on)
);
create index looks_told_child on looks_told (child_id, recorded_at);
call keep_as('looks_told', 'told');
call keep_in_own_name('looks_told', 'recorded_by');
call link_what_is_kept_in('looks_told', 'child_id');

-- Which week's list of looks somebody who leads has read. It is theirs alone.
create table looks_week_read (
  partnership_id uuid not null,
  practitioner_id uuid not null,
  week_from date not null,
  read_at timestamptz not null,
  primary key (partnership_id, practitioner_id, week_from),
  foreign key (partnership_id, practitioner_id) references practitioner
);
alter table looks_week_read enable row level security;
alter table looks_week_read force row level security;
create policy own on looks_week_read to throughline_app
  using (partnership_id = (select viewer_partnership()) and practitioner_id = (select viewer_practitioner()))
  with check (partnership_id = (select viewer_partnership()) and practitioner_id = (select viewer_practitioner()));
create policy product on looks_week_read to throughline_system using (true) with check (true);
grant select, insert on looks_week_read to throughline_app, throughline_system;
