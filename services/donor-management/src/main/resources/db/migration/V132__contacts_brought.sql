-- The old system that a version, or a word, was brought from; absent for what was said here. What was said here no import changes.
alter table donor_contact add column brought_from text;
alter table donor_consent add column brought_from text;
