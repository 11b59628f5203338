-- What was collected: only whole blood is separated. Nothing else was collected before; pools are told without it.
-- Not "kind": the release before this one joins donation and component, whose own column that is.
alter table donation add column collected_as text not null default 'WHOLE_BLOOD'
    check (collected_as in ('WHOLE_BLOOD', 'PLATELETS', 'PLASMA', 'DOUBLE_RED_CELLS'));
