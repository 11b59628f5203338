-- What had left and may be given to nobody: it came too warm or too late, or was given back so.
alter table component drop constraint component_state_check, drop constraint component_check1;
alter table component
    add constraint component_state_check check (state in ('PROCESSED', 'LABELLED', 'RELEASED', 'DESPATCHED', 'MODIFIED', 'DISCARDED')),
    add constraint component_gone check (case state
        when 'DESPATCHED' then num_nonnulls(hospital, site, despatch) = 3
        when 'DISCARDED' then num_nonnulls(hospital, site, despatch) in (0, 3)
        else num_nonnulls(hospital, site, despatch) = 0 end);

-- Since when an order waits for what is missing; absent when nothing is, or nobody has said so.
alter table blood_order add column back_order_since timestamptz;
update blood_order set back_order_since = placed_at where status = 'PART_DESPATCHED' and missing > 0;
create index blood_order_waiting on blood_order (back_order_since, number) where back_order_since is not null;
