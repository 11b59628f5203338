-- The laboratory's run, to find again what it found when it turns out void. Absent of what was reported by itself, or came before.
alter table reactive_result
    add column batch uuid,
    add column batch_kept boolean not null default false,
    -- the laboratory's event that says so
    add column voided_by uuid,
    add column negative_by uuid;
alter table reactive_result alter column batch_kept set default true;
create index reactive_result_of_donation on reactive_result (donation);
