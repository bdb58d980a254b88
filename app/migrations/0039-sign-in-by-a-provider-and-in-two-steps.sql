-- Who signs in, and by what. None of it is about a child, and a practitioner's own role reads none of it.
create procedure keep_for_signing_in(kept regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format('create policy product on %s to throughline_system using (true) with check (true)', kept);
  execute format('grant select, insert on %s to throughline_system', kept);
end $$;

-- A link that lets one named practitioner in: to sign in by their agency's provider for the first time, or to choose a
-- password. Only a hash of its code is kept. Null in made_by: by the command, by whoever runs the product.
create table invitation (
  partnership_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  email text not null,
  code_hash text not null unique,
  made_by uuid,
  made_at timestamptz not null,
  until timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner
);
create index invitation_practitioner on invitation (practitioner_id, made_at);

create table invitation_use (
  partnership_id uuid not null,
  invitation_id uuid not null,
  used_at timestamptz not null,
  primary key (partnership_id, invitation_id),
  foreign key (partnership_id, invitation_id) references invitation
);

-- Whom a provider's subject is here. The newest row of a subject counts, if it is the newest of that practitioner too.
create table provider_subject (
  partnership_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  issuer text not null,
  subject text not null,
  invitation_id uuid not null,
  linked_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner,
  foreign key (partnership_id, invitation_id) references invitation
);
create index provider_subject_subject on provider_subject (issuer, subject, linked_at);
create index provider_subject_practitioner on provider_subject (practitioner_id, linked_at);

-- A provider's answer is taken once.
create table spent_answer (
  state_hash text primary key,
  spent_at timestamptz not null
);

-- The second step of a local account. The secret is sealed under a key that the database does not have.
create table second_step (
  partnership_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  sealed_secret text not null,
  begun_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner
);
create index second_step_practitioner on second_step (practitioner_id, begun_at);

create table second_step_end (
  partnership_id uuid not null,
  second_step_id uuid not null,
  ended_at timestamptz not null,
  reason text not null,
  primary key (partnership_id, second_step_id),
  foreign key (partnership_id, second_step_id) references second_step
);

-- A code is of one half minute, and is taken once.
create table second_step_use (
  partnership_id uuid not null,
  second_step_id uuid not null,
  half_minute bigint not null,
  used_at timestamptz not null,
  primary key (partnership_id, second_step_id, half_minute),
  foreign key (partnership_id, second_step_id) references second_step
);

create table recovery_code (
  partnership_id uuid not null,
  id uuid not null,
  second_step_id uuid not null,
  code_hash text not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, second_step_id) references second_step
);
create index recovery_code_step on recovery_code (second_step_id);

create table recovery_code_use (
  partnership_id uuid not null,
  recovery_code_id uuid not null,
  used_at timestamptz not null,
  primary key (partnership_id, recovery_code_id),
  foreign key (partnership_id, recovery_code_id) references recovery_code
);

call keep_for_signing_in('invitation');
call keep_for_signing_in('invitation_use');
call keep_for_signing_in('provider_subject');
call keep_for_signing_in('spent_answer');
call keep_for_signing_in('second_step');
call keep_for_signing_in('second_step_end');
call keep_for_signing_in('second_step_use');
call keep_for_signing_in('recovery_code');
call keep_for_signing_in('recovery_code_use');
grant delete on spent_answer to throughline_system;
