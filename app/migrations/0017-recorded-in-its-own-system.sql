-- The day an entry was written down in the agency's own system, where its file says so: the day it was brought in
-- says nothing of how soon it was recorded.
alter table entry add column source_recorded_on date;
create or replace view current_entry with (security_invoker = true) as
  select e.* from entry e
  where not exists (select from entry later where later.partnership_id = e.partnership_id and later.corrects_id = e.id)
    and not exists (select from entry_withdrawal w where w.partnership_id = e.partnership_id and w.first_id = e.first_id);
