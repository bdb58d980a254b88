create table look (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  practitioner_id uuid not null,
  agency_id uuid not null,
  part text not null,
  looked_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record
);
create index look_child on look (child_id, looked_at desc);

alter table look enable row level security;
alter table look force row level security;
create policy read_with_child on look for select to throughline_app
  using (partnership_id = (select viewer_partnership()) and child_id = any ((select visible_children())::uuid[]));
create policy own_look on look for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and practitioner_id = (select viewer_practitioner())
    and child_id = any ((select visible_children())::uuid[]));
create policy product on look to throughline_system using (true) with check (true);
grant select, insert on look to throughline_app;
grant select, insert on look to throughline_system;

-- A half-written form, kept as it is typed. One for each practitioner, form and subject.
create table draft (
  partnership_id uuid not null,
  practitioner_id uuid not null,
  form text not null,
  subject text not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (partnership_id, practitioner_id, form, subject),
  foreign key (partnership_id, practitioner_id) references practitioner
);

alter table draft enable row level security;
alter table draft force row level security;
create policy own_draft on draft to throughline_app
  using (partnership_id = (select viewer_partnership()) and practitioner_id = (select viewer_practitioner()))
  with check (partnership_id = (select viewer_partnership()) and practitioner_id = (select viewer_practitioner()));
create policy product on draft to throughline_system using (true) with check (true);
grant select, insert, update, delete on draft to throughline_app, throughline_system;
