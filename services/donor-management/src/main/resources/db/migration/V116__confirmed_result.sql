-- How sure the laboratory is. What came before was reactive, as the reference laboratory was not heard.
alter table reactive_result
    add column reactivity text not null default 'REACTIVE'
        check (reactivity in ('REACTIVE', 'INDETERMINATE', 'CONFIRMED'));
create index reactive_result_of_task on reactive_result (task) where reactivity = 'CONFIRMED';
