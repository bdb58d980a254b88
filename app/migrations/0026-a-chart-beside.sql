-- A reference for children with a condition, which the partnership holds the rights to. It stands beside UK-WHO.
create table condition_chart (
  partnership_id uuid not null references partnership,
  id uuid not null,
  name text not null,
  source text not null,
  rights text not null,
  rows jsonb not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id)
);
call keep_within_partnership('condition_chart');

-- Whether a chart is shown beside UK-WHO for a child, from when it was chosen, and why.
create table chart_beside (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  chart_id uuid not null,
  shown boolean not null,
  why text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, chart_id) references condition_chart
);
create index chart_beside_child on chart_beside (child_id, recorded_at desc);
call keep_with_child('chart_beside');
call keep_in_own_name('chart_beside', 'recorded_by');
