-- That a clinician has reviewed a donor of 17, or of 66 and more. A row is never changed and, but with the donor, never deleted.
create table donor_review (
    review uuid primary key,
    donor uuid not null references donor,
    ground text not null check (ground in ('CONSENT_UNDERSTOOD', 'YEARLY_REVIEW')),
    assessment uuid references assessment,
    words text not null,
    reviewed_on date not null,
    reviewed_by text not null,
    reviewed_at timestamptz not null
);
create index donor_review_of on donor_review (donor, ground, reviewed_on);
