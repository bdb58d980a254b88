-- That one person of a child's family is drawn left of another, as a practitioner moved them; or that such a move is
-- undone. Neither is ever changed: which moves hold is worked out from all of them.
create table order_pin (
  partnership_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  left_id uuid not null,
  right_id uuid not null,
  undoes_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, id, child_id, left_id, right_id),
  check (left_id <> right_id),
  foreign key (partnership_id, child_id) references child_record,
  foreign key (partnership_id, undoes_id, child_id, left_id, right_id)
    references order_pin (partnership_id, id, child_id, left_id, right_id)
);
create index order_pin_child on order_pin (child_id, recorded_at);
create index order_pin_left on order_pin (left_id);
create index order_pin_right on order_pin (right_id);
create unique index order_pin_undone_once on order_pin (partnership_id, undoes_id) where undoes_id is not null;
call keep_with_child('order_pin');
call keep_in_own_name('order_pin', 'recorded_by');
call may_also_name('order_pin', 'left_id');
call may_also_name('order_pin', 'right_id');
