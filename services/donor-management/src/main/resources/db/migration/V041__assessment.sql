-- How health checks ended, for a collection of the same day, and what a clinician answered to a referral. What was found
-- and answered by the donor stays in the journal alone. Health checks of before are not here: a collection asks for today's.
create table assessment (
    assessment uuid primary key,
    donor uuid not null references donor,
    donation text not null,
    outcome text not null check (outcome in ('ELIGIBLE', 'REFER_TO_CLINICIAN', 'DEFERRED', 'EXCLUDED')),
    assessed_at timestamptz not null,
    answer text check (answer in ('ACCEPT', 'DEFER')),
    reason text,
    words text,
    answered_by text,
    answered_at timestamptz,
    check (answer is null or outcome = 'REFER_TO_CLINICIAN'),
    check ((answer is null) = (reason is null)),
    check ((answer is null) = (words is null)),
    check ((answer is null) = (answered_by is null)),
    check ((answer is null) = (answered_at is null))
);
create index assessment_of_donor on assessment (donor, assessed_at);
