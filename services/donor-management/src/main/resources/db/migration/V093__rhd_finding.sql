-- What the RhD of a determination rests on, where the laboratory said so: a weak or partial D makes a positive donor and a negative patient.
alter table donation_group add column rhd_finding text
    check (rhd_finding in ('POSITIVE', 'NEGATIVE', 'WEAK_D_TYPE_1_2_OR_3', 'WEAK_D', 'PARTIAL_D', 'DEL'));
