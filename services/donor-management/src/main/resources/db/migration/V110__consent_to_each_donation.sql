-- The text that the donor signed before the needle; not kept of earlier collections, nor told by every tablet.
alter table collection add column consent text;
