package org.bloodstream.donors.correcting.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.correcting.domain.Address;
import org.bloodstream.donors.correcting.domain.Change;
import org.bloodstream.donors.correcting.domain.Correction;
import org.bloodstream.donors.correcting.domain.CorrectionGround;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * What is absent stays as it is.
 *
 * @param withoutNationalNumber the number on record is somebody else's, and the donor's own is not known
 * @param words required with {@code OTHER}
 * @param seen how many corrections the record had when it was read
 */
record CorrectParticulars(
        @Nullable @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME)
        String familyName,

        @Nullable @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME)
        String givenName,

        @Nullable @Past LocalDate dateOfBirth,
        @Nullable Sex sex,
        @Nullable @Size(max = 20) String nationalNumber,
        @Nullable Boolean withoutNationalNumber,
        @Nullable @Valid Home address,
        @NotNull CorrectionGround ground,

        @Nullable @Size(min = 8, max = 500) @Pattern(regexp = WRITTEN, message = CONTROLS)
        String words,

        @NotNull @Min(0) Integer seen) {
    private static final String WRITTEN = "\\P{Cc}*";
    private static final String CONTROLS = "has control characters";
    private static final String NAME = "\\P{Cc}*[^\\s\\p{Cc}]\\P{Cc}*";
    private static final String NO_NAME = "is blank or has control characters";

    /** Nobody is left without an address by a correction: who has none says so in the contact details. */
    record Home(
            @Nullable @Size(max = 10) @Pattern(regexp = WRITTEN, message = CONTROLS)
            String postcode,

            @NotNull @Size(min = 1, max = 5)
            List<@NotBlank @Size(max = 200) @Pattern(regexp = WRITTEN, message = CONTROLS) String> lines) {
        Address read() {
            var given = postcode == null || postcode.isBlank() ? null : postcode.strip();
            return new Address(given, lines.stream().map(String::strip).toList());
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Home[…]";
        }
    }

    /** @throws BadInputException when words are missing, or the number is not one or both stays and goes */
    Correction read(UUID donor) {
        if (ground == CorrectionGround.OTHER && words == null)
            throw new BadInputException("words", "required", "Say why, in words");
        List<Change> changes = new ArrayList<>();
        if (familyName != null) changes.add(new Change.FamilyName(familyName.strip()));
        if (givenName != null) changes.add(new Change.GivenName(givenName.strip()));
        if (dateOfBirth != null) changes.add(new Change.DateOfBirth(dateOfBirth));
        if (sex != null) changes.add(new Change.RecordedSex(sex));
        addNumber(changes);
        if (address != null) changes.add(new Change.Home(address.read()));
        return new Correction(donor, changes, ground, words == null ? null : words.strip(), seen);
    }

    private void addNumber(List<Change> changes) {
        boolean without = Boolean.TRUE.equals(withoutNationalNumber);
        if (without && nationalNumber != null)
            throw new BadInputException(
                    "withoutNationalNumber", "not-with-this-change", "The number is either another or not known");
        if (without) changes.add(new Change.HealthNumber(null));
        if (nationalNumber != null) changes.add(new Change.HealthNumber(number(nationalNumber)));
    }

    private static NationalNumber number(String text) {
        try {
            return NationalNumber.read(text);
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException("nationalNumber", unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "CorrectParticulars[…]";
    }
}
