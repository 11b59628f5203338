-- What is for nobody any more and had not left. A unit that was never labelled has no group.
alter table component drop constraint component_state_check, drop constraint component_grouped;
alter table component
    add constraint component_state_check
        check (state in ('PROCESSED', 'LABELLED', 'RELEASED', 'DESPATCHED', 'MODIFIED', 'DISCARDED')),
    add constraint component_grouped
        check (state in ('PROCESSED', 'MODIFIED', 'DISCARDED') or (abo is not null and rh_d is not null));

create table discard (
    component text primary key references component,
    reason text not null,
    words text not null,
    discarded_by text not null,
    discarded_at timestamptz not null
);
create index discard_of_month on discard (discarded_at);
