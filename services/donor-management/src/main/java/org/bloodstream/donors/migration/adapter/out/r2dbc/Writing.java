package org.bloodstream.donors.migration.adapter.out.r2dbc;

import org.bloodstream.donors.migration.domain.FileKind;

/**
 * Rows into their tables, set-based: one statement takes a whole portion as JSON. Until go-live the source is right, so a row
 * that is there already is put right; a row that says nothing new is written all the same. Afterwards it only adds.
 */
final class Writing {
    private static final String DONOR = " join donor_legacy_number l on l.system = :system and l.number = r.number ";

    private Writing() {}

    static String of(FileKind kind) {
        return switch (kind) {
            // Who is held already is put right behind it, by PuttingRight.
            case DONORS -> """
                    insert into donor (donor, family_name, given_name, date_of_birth, sex, postcode, address_line,
                                       national_number, names_normal, name_sounds, name_keys, registered_at)
                    select donor, family_name, given_name, date_of_birth, sex, postcode, address_line, national_number,
                           names_normal, array(select json_array_elements_text(name_sounds)),
                           array(select json_array_elements_text(name_keys)),
                           registered_on::timestamp at time zone 'Europe/London'
                    from json_to_recordset(:rows::json) as r(donor uuid, family_name text, given_name text,
                         date_of_birth date, sex text, postcode text, address_line text, national_number text,
                         names_normal text, name_sounds json, name_keys json, registered_on date)
                    on conflict (donor) do nothing""";
            case GROUPS -> """
                    insert into donor_group (donor, abo, rhd, determined_on)
                    select distinct l.donor, r.abo, r.rhd, r.determined_on
                    from json_to_recordset(:rows::json) as r(number text, abo text, rhd text, determined_on date)""" + DONOR + """
                     on conflict (donor) do update set abo = excluded.abo, rhd = excluded.rhd,
                      determined_on = excluded.determined_on
                      where not :live""";
            case ANTIGENS -> """
                    insert into donor_antigen_brought (donor, antigen, result)
                    select distinct l.donor, r.antigen, r.result
                    from json_to_recordset(:rows::json) as r(number text, antigen text, result text)""" + DONOR + """
                     on conflict (donor, antigen) do update set result = excluded.result
                      where not :live""";
            case ANTIBODIES -> """
                    insert into donor_antibody (donor, antigen, found_on)
                    select distinct l.donor, r.antibody, r.found_on
                    from json_to_recordset(:rows::json) as r(number text, antibody text, found_on date)""" + DONOR + """
                     on conflict (donor, antigen) do update set found_on = excluded.found_on
                      where not :live""";
            // The same row has the same number in every import: a name-based UUID of what tells it from others.
            // What was extended or ended here since is the clinician's word, and no old system's to change.
            case DEFERRALS -> """
                    insert into deferral as there (deferral, donor, code, words, source, donations, end_kind, end_day,
                                                   imposed_by, imposed_at)
                    select distinct overlay(overlay(
                        md5(concat_ws(E'\\x1f', :system::text, r.number, r.code, to_char(r.deferred_on, 'YYYY-MM-DD')))
                        placing '3' from 13) placing '8' from 17)::uuid,
                      l.donor, r.code, r.words, 'OTHER_SYSTEM', :donations::text[], r.ends, r.until, :by,
                      r.deferred_on::timestamp at time zone 'Europe/London'
                    from json_to_recordset(:rows::json)
                      as r(number text, code text, deferred_on date, words text, ends text, until date)""" + DONOR + """
                     on conflict (deferral) do update set words = excluded.words, end_kind = excluded.end_kind,
                      end_day = excluded.end_day
                      where there.ended_because is null and not :live
                        and not exists (select from deferral_change c where c.deferral = there.deferral)""";
            // What was collected here is not the old system's to change: the comparison tells of it. Of what is new, or
            // is
            // another day now, other services are told once more.
            case DONATIONS -> """
                    with brought as (
                      select distinct r.donation, l.donor, r.type, r.venue, r.volume_ml, r.collected_at
                      from json_to_recordset(:rows::json) as r(number text, donation text, type text, venue text,
                           volume_ml integer, collected_at timestamptz)""" + DONOR + """
                     ), as_told as (
                      select b.donation from brought b
                      join donation d on d.donation = b.donation and d.kind = b.type and d.collected_at = b.collected_at
                     ), written as (
                      insert into donation as there (donation, donor, kind, venue, volume_ml, collected_at)
                      select donation, donor, type, venue, volume_ml, collected_at from brought
                      on conflict (donation) do update set kind = excluded.kind, venue = excluded.venue,
                        volume_ml = excluded.volume_ml, collected_at = excluded.collected_at
                        where there.donor = excluded.donor and not :live
                          and there.donation in (select donation from imported_donation)
                      returning donation)
                    insert into imported_donation (donation) select donation from written
                    on conflict (donation) do update set told = false
                      where excluded.donation not in (select donation from as_told)""";
        };
    }
}
