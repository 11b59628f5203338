-- Corrections of a donor's particulars: what was and what is, field by field. Personal, as all of this.
-- former_names is for finding and comparing: lines of family name, tab, given name (no name has a control character).
alter table donor add column former_names text;

create table donor_correction (
    donor uuid not null references donor,
    number integer not null check (number > 0),
    ground text not null check (ground in ('MISHEARD', 'CHANGED_BY_MARRIAGE', 'CHANGED_BY_DEED', 'WRONG_DOCUMENT', 'OTHER')),
    words text check (ground <> 'OTHER' or words is not null),
    corrected_by text not null,
    corrected_at timestamptz not null,
    primary key (donor, number)
);

create table donor_corrected_field (
    donor uuid not null,
    number integer not null,
    field text not null check (field in ('FAMILY_NAME', 'GIVEN_NAME', 'DATE_OF_BIRTH', 'SEX', 'NATIONAL_NUMBER', 'ADDRESS')),
    was text,
    became text,
    primary key (donor, number, field),
    foreign key (donor, number) references donor_correction
);
