-- Of which other donations a reactive result was told.
create table donor_found_reactive (
    found uuid not null references reactive_result,
    donation text not null references donation,
    primary key (found, donation)
);
