-- Whether this version says what the donor wants. A correction of the address copies the ways and asks nobody.
alter table donor_contact add column ways_asked boolean not null default true;
