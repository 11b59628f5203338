-- The pack that a non-conformance is about, where it is about one and its donation is not held for it: a label that was found wrong.
alter table non_conformance add column component text;
