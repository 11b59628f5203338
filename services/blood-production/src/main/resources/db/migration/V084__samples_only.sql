-- A donation number on samples alone: nothing is made of it. The release before this one cannot read it, and so refuses every command on it.
alter table donation drop constraint donation_collected_as_check;
alter table donation add constraint donation_collected_as_check
    check (collected_as in ('WHOLE_BLOOD', 'PLATELETS', 'PLASMA', 'DOUBLE_RED_CELLS', 'SAMPLES_ONLY'));
