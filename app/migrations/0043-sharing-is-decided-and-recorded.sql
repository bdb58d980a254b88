-- One agency asks another for what it knows of a child. The agency asked need not work with the child, and reads who
-- it is about from the request alone.
create table information_request (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  asking_agency_id uuid not null,
  asked_agency_id uuid not null,
  about text not null,
  what text not null,
  for_function text not null,
  need text not null,
  asked_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, asking_agency_id) references agency,
  foreign key (partnership_id, asked_agency_id) references agency,
  check (asking_agency_id <> asked_agency_id)
);
create index information_request_child on information_request (child_id);
create index information_request_asked on information_request (asked_agency_id, asked_on);

-- That it was decided whether to share, between whom and when: for all who work with the child.
create table sharing_decision (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  request_id uuid,
  agency_id uuid not null,
  recipient_agency_id uuid,
  recipient text not null,
  decision text not null check (decision in ('share', 'part', 'not')),
  decided_on date not null,
  approved_by text,
  method text,
  sent_on date,
  sent_time time,
  review_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, request_id) references information_request,
  foreign key (partnership_id, agency_id) references agency,
  foreign key (partnership_id, recipient_agency_id) references agency,
  check (decision <> 'not' or approved_by is not null)
);
create index sharing_decision_child on sharing_decision (child_id);
create index sharing_decision_recipient on sharing_decision (recipient_agency_id);

-- What was shared, what for and under which conditions: for the agency that decided and the one that it was for.
create table sharing_content (
  partnership_id uuid not null,
  decision_id uuid not null,
  child_id uuid not null,
  what text not null,
  for_function text not null,
  need text not null,
  reason text not null,
  marks text[] not null,
  conditions text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, decision_id),
  foreign key (partnership_id, decision_id) references sharing_decision
);

-- How it was weighed: for the agency that decided only. It may name somebody at risk.
create table sharing_ground (
  partnership_id uuid not null,
  decision_id uuid not null,
  child_id uuid not null,
  article_6 text not null,
  article_9 text,
  article_10 text,
  harm_considered text not null,
  third_parties text,
  at_risk text,
  consent text not null check (consent in ('given', 'refused', 'not sought')),
  consent_why text,
  child_told text not null,
  parent_told text not null,
  advice text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, decision_id),
  foreign key (partnership_id, decision_id) references sharing_decision
);

create table sharing_receipt (
  partnership_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  child_id uuid not null,
  received_on date not null,
  received_time time,
  words text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, decision_id) references sharing_decision
);
create index sharing_receipt_decision on sharing_receipt (decision_id);

call keep_at_the_front_door('information_request',
  'child_id = any ((select visible_children())::uuid[]) or asked_agency_id = (select viewer_agency())',
  'recorded_by = (select viewer_practitioner()) and asking_agency_id = (select viewer_agency())
    and child_id = any ((select visible_children())::uuid[])');
call keep_at_the_front_door('sharing_decision',
  'child_id = any ((select visible_children())::uuid[]) or agency_id = (select viewer_agency())
    or recipient_agency_id = (select viewer_agency())',
  'recorded_by = (select viewer_practitioner()) and agency_id = (select viewer_agency()) and case when request_id is null
    then child_id = any ((select visible_children())::uuid[])
    else exists (select from information_request r where r.id = request_id and r.child_id = sharing_decision.child_id
      and r.asked_agency_id = (select viewer_agency()) and r.asking_agency_id = recipient_agency_id) end');
call keep_at_the_front_door('sharing_content',
  'decision_id in (select d.id from sharing_decision d where (select viewer_agency()) in (d.agency_id, d.recipient_agency_id))',
  'recorded_by = (select viewer_practitioner()) and exists (select from sharing_decision d where d.id = decision_id
    and d.child_id = sharing_content.child_id and d.agency_id = (select viewer_agency()))');
call keep_at_the_front_door('sharing_ground',
  'decision_id in (select d.id from sharing_decision d where d.agency_id = (select viewer_agency()))',
  'recorded_by = (select viewer_practitioner()) and exists (select from sharing_decision d where d.id = decision_id
    and d.child_id = sharing_ground.child_id and d.agency_id = (select viewer_agency()))');
call keep_at_the_front_door('sharing_receipt', 'decision_id in (select d.id from sharing_decision d)',
  'recorded_by = (select viewer_practitioner()) and exists (select from sharing_decision d where d.id = decision_id
    and d.child_id = sharing_receipt.child_id
    and (select viewer_agency()) in (d.agency_id, d.recipient_agency_id))');

call link_what_is_kept_in('information_request', 'child_id');
call link_what_is_kept_in('sharing_decision', 'child_id');
call link_what_is_kept_in('sharing_content', 'child_id');
call link_what_is_kept_in('sharing_ground', 'child_id');
call link_what_is_kept_in('sharing_receipt', 'child_id');
