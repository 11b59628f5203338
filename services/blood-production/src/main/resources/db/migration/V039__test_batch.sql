-- Every batch of results that was ever taken, with what it says. Its events decide, and those of its donations; this is the list.
create table test_batch (
    batch uuid primary key,
    test text not null,
    analyser text not null,
    run text not null,
    kit_lot text not null,
    kit_expires date not null,
    ran_at timestamptz not null,
    received_at timestamptz not null,
    results integer not null check (results > 0),
    reactive integer not null check (reactive between 0 and results),
    -- why it is invalid from the beginning, with spaces between; empty of a valid one
    faults text not null,
    voided_at timestamptz,
    void_ground text,
    void_words text,
    voided_by text,
    unique (analyser, run),
    check (num_nulls(voided_at, void_ground, void_words, voided_by) in (0, 4))
);
create index test_batch_latest on test_batch (received_at desc, batch);

create table test_batch_result (
    batch uuid not null references test_batch,
    number integer not null,
    donation text not null references donation,
    step text not null check (step in ('INITIAL', 'REPEAT', 'POOL', 'ALONE')),
    result text not null check (result in ('NEGATIVE', 'REACTIVE')),
    pool text,
    primary key (batch, number),
    check ((step = 'POOL') = (pool is not null))
);
create index test_batch_result_of_donation on test_batch_result (donation);
create index test_batch_result_reactive_pool on test_batch_result (batch) where step = 'POOL' and result = 'REACTIVE';
