package org.bloodstream.donors.search.adapter.out.r2dbc;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Residence;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.search.domain.Candidate;
import org.bloodstream.donors.search.domain.FormerName;
import org.jspecify.annotations.Nullable;

record IndexRow(
        UUID donor,
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        String sex,
        @Nullable String postcode,
        @Nullable String addressLine,
        @Nullable String nationalNumber,
        @Nullable String formerNames) {
    /** What every way of finding a donor reads, in the order of the components. */
    static final String COLUMNS =
            "donor, family_name, given_name, date_of_birth, sex, postcode, address_line, national_number, former_names";

    /** By place and not by name: a search reads hundreds. */
    static IndexRow of(Readable row) {
        return new IndexRow(
                required(row, 0, UUID.class),
                required(row, 1, String.class),
                required(row, 2, String.class),
                required(row, 3, LocalDate.class),
                required(row, 4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class));
    }

    private static <T> T required(Readable row, int place, Class<T> type) {
        return Objects.requireNonNull(row.get(place, type));
    }

    Candidate candidate() {
        return new Candidate(
                donor,
                familyName,
                givenName,
                postcode,
                new Particulars(
                        NormalName.of(familyName),
                        NormalName.of(givenName),
                        dateOfBirth,
                        Sex.valueOf(sex),
                        Residence.of(postcode, addressLine),
                        nationalNumber == null ? null : NationalNumber.read(nationalNumber)),
                formerNames == null ? List.of() : FormerName.readAll(formerNames));
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "IndexRow[…]";
    }
}
