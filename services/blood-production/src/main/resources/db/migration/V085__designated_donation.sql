-- For whom alone a donation was given; empty of an ordinary one. A release that does not know this has never heard of such a donation.
alter table donation
    add column designated_use text check (designated_use in ('AUTOLOGOUS', 'DIRECTED')),
    add column designated_authority text,
    add column designated_patient text,
    add column designated_hospital text,
    add constraint donation_designated_whole check (
        (designated_use is null) = (designated_authority is null)
        and (designated_use is null) = (designated_patient is null)
        and (designated_use is null) = (designated_hospital is null));

-- The collection types of a product code that are for one person alone (ST-001, table 7), as the shared kernel has them.
create function is_for_named_recipient(code text) returns boolean
    language sql immutable parallel safe
    return substr(code, 6, 1) in ('A', '1', 'X', 'D', 'd', '2', 'L', 'E', 'Q', '3', '4', '5', '6', 'F', '8', 'B', 'H', 'J');
