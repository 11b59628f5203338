-- What hospitals answered to a recall; the last answer since the recall counts, none is ever changed.
create table recall_answer (
    number bigint generated always as identity primary key,
    component text not null references component,
    hospital text not null,
    answer text not null check (answer in ('QUARANTINED', 'RETURNED', 'DISCARDED', 'TRANSFUSED', 'NOT_FOUND')),
    transfused_on date,
    answered_by text not null,
    answered_at timestamptz not null,
    check ((answer = 'TRANSFUSED') = (transfused_on is not null))
);
create index recall_answer_of_component on recall_answer (component, number desc);
create index component_recalled on component (withheld_since, component) where withheld_since is not null and despatch is not null;
