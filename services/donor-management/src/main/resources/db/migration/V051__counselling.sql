-- Reactive results as far as they concern the donor, and the talks that follow. Health data: for clinicians alone.
create table counselling_task (
    task uuid primary key,
    donor uuid not null references donor,
    donation text not null references donation,
    kind text not null check (kind in ('INFECTION_MARKER', 'RED_CELL_ANTIBODY')),
    due date not null,
    state text not null check (state in ('OPEN', 'CONTACTED', 'COUNSELLED', 'CLOSED')),
    outcome text check (outcome in ('COUNSELLED', 'COUNSELLED_AND_REFERRED', 'DECLINED', 'NOT_REACHED', 'DIED')),
    letter uuid references letter,
    -- why no letter went
    no_letter text,
    opened_at timestamptz not null,
    check ((state = 'CLOSED') = (outcome is not null))
);
create unique index counselling_running on counselling_task (donation, kind) where state <> 'CLOSED';
create index counselling_due on counselling_task (due, task) where state <> 'CLOSED';

-- Each of the laboratory's events once. No task: its donation is not known yet.
create table reactive_result (
    event uuid primary key,
    donation text not null,
    kind text not null check (kind in ('INFECTION_MARKER', 'RED_CELL_ANTIBODY')),
    recorded_at timestamptz not null,
    task uuid references counselling_task
);
create index reactive_result_unmatched on reactive_result (donation) where task is null;

create table counselling_step (
    task uuid not null references counselling_task,
    number integer not null,
    step text not null,
    what text not null,
    words text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (task, number)
);
