package org.bloodstream.donors.correcting.domain;

import java.time.LocalDate;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Residence;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Who a record says somebody is, letter by letter as given.
 *
 * @param number of a health service; absent when not known
 */
public record Identity(
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        Sex sex,
        @Nullable NationalNumber number,
        Address address) {

    /** As it is compared with others. */
    public Particulars particulars() {
        var lines = address.lines();
        return new Particulars(
                NormalName.of(familyName),
                NormalName.of(givenName),
                dateOfBirth,
                sex,
                Residence.of(address.postcode(), lines.isEmpty() ? null : lines.getFirst()),
                number);
    }

    /** As it is kept beside a correction; absent where nothing is recorded. */
    public @Nullable String text(CorrectedField field) {
        return switch (field) {
            case FAMILY_NAME -> familyName;
            case GIVEN_NAME -> givenName;
            case DATE_OF_BIRTH -> dateOfBirth.toString();
            case SEX -> sex.name();
            case NATIONAL_NUMBER -> number == null ? null : number.printed();
            case ADDRESS -> address.text();
        };
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Identity[…]";
    }
}
