-- Units outside their specification that somebody wants all the same. The events decide; this is the list, and the words.
create table concession (
    concession uuid primary key,
    component text not null references component,
    ground text not null,
    volume_ml integer not null,
    minimum_ml integer not null,
    maximum_ml integer not null,
    words text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    state text not null check (state in ('OPEN', 'GRANTED', 'DECLINED')),
    decision_words text,
    decided_by text check (state <> 'GRANTED' or decided_by <> proposed_by),
    decided_at timestamptz,
    check (num_nulls(decision_words, decided_by, decided_at) = case state when 'OPEN' then 3 else 0 end)
);
create unique index concession_waits on concession (component) where state = 'OPEN';
create index concession_oldest on concession (proposed_at, concession) where state = 'OPEN';
