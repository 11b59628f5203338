-- Staff who checked the donor and gave out the code by which an account was linked; not known of what was linked before.
alter table donor_account_code add column made_by text;
alter table donor_account add column code_by text;
alter table donor_account_unlinked add column code_by text;
