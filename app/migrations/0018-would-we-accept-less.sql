-- A decision to do less for a disabled child is asked one question more, and its answer is kept with it.
alter table purpose_decision add column would_accept text;
alter table threshold_decision add column would_accept text;
