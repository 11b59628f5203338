-- What was collected: only whole blood is separated. Nothing else was collected before; pools are told without it.
alter table donation add column kind text not null default 'WHOLE_BLOOD'
    check (kind in ('WHOLE_BLOOD', 'PLATELETS', 'PLASMA', 'DOUBLE_RED_CELLS'));
