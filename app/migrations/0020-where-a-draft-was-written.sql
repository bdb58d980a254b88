-- The page a half-written form stands on, so that somebody can go back to it. What was kept before has none.
alter table draft add column page text;
