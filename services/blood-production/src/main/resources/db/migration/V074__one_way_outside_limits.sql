-- A concession excepts every value that is outside its limits, in the words of its event; no longer a volume alone. The columns of
-- the volume stay for rows of before, and for the release before this one while both run.
alter table concession
    add column outside jsonb,
    alter column volume_ml drop not null,
    alter column minimum_ml drop not null,
    alter column maximum_ml drop not null,
    add check (num_nulls(outside, volume_ml) = 1);
