-- A file brought in: read, looked at, then added in one transaction, or refused, or left.
create table file_import (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  agency_id uuid not null,
  brought_by uuid not null,
  brought_at timestamptz not null,
  file_name text not null,
  bytes bigint not null,
  sha256 text,
  format text,
  encoding text,
  headers jsonb,
  mapping jsonb,
  rows_read integer not null default 0,
  rows_added integer not null default 0,
  read_at timestamptz,
  added_at timestamptz,
  refused_at timestamptz,
  refusal text,
  left_at timestamptz,
  heartbeat_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, agency_id) references agency
);
create index file_import_child on file_import (child_id, brought_at desc);

-- The rows of a file as read, in its own order.
create table import_line (
  partnership_id uuid not null,
  import_id uuid not null,
  child_id uuid not null,
  line_no integer not null,
  cells jsonb not null,
  primary key (partnership_id, import_id, line_no),
  foreign key (partnership_id, import_id) references file_import on delete cascade
);

-- What each row would become, and what is to be done with it.
create table import_proposal (
  partnership_id uuid not null,
  import_id uuid not null,
  child_id uuid not null,
  n integer not null,
  row_no integer,
  verdict text not null check (verdict in ('new', 'here already', 'refused', 'left out')),
  why text,
  proposed jsonb,
  duplicate_key text,
  same_as uuid,
  primary key (partnership_id, import_id, n),
  foreign key (partnership_id, import_id) references file_import on delete cascade
);

-- How an agency's columns are read, remembered for the next file with the same columns.
create table column_mapping (
  partnership_id uuid not null,
  id uuid not null,
  agency_id uuid not null,
  headers_key text not null,
  mapping jsonb not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, agency_id) references agency
);
create index column_mapping_agency on column_mapping (agency_id, headers_key, recorded_at desc);

call keep_with_child('file_import');
call keep_with_child('import_line');
call keep_with_child('import_proposal');
grant update on file_import to throughline_app;
grant delete on import_line, import_proposal to throughline_app;

call keep_within_partnership('column_mapping');
create policy add_mapping on column_mapping for insert to throughline_app
  with check (partnership_id = (select viewer_partnership()) and recorded_by = (select viewer_practitioner()));
grant insert on column_mapping to throughline_app;
