-- A child who was brought, but too late to be seen, was brought: the hospital's code for it is not "was not brought".
alter table appointment drop constraint appointment_outcome_check;
alter table appointment add constraint appointment_outcome_check check (outcome in ('attended', 'was not brought',
  'cancelled by family', 'cancelled by service', 'moved', 'no access', 'seen late', 'came late, not seen', 'future'));
