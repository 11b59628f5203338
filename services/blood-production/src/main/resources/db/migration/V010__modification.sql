-- A pack that was modified is no more: what became of it has a row of its own, or this one anew.
alter table component drop constraint component_state_check, drop constraint component_check;
alter table component
    add constraint component_state_check check (state in ('PROCESSED', 'LABELLED', 'RELEASED', 'DESPATCHED', 'MODIFIED')),
    add constraint component_grouped check (state in ('PROCESSED', 'MODIFIED') or (abo is not null and rh_d is not null));
