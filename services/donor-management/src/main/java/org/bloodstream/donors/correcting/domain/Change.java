package org.bloodstream.donors.correcting.domain;

import java.time.LocalDate;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/** One field, as it is from now on. */
public sealed interface Change {
    CorrectedField field();

    Identity on(Identity was);

    record FamilyName(String name) implements Change {
        @Override
        public CorrectedField field() {
            return CorrectedField.FAMILY_NAME;
        }

        @Override
        public Identity on(Identity was) {
            return new Identity(name, was.givenName(), was.dateOfBirth(), was.sex(), was.number(), was.address());
        }
    }

    record GivenName(String name) implements Change {
        @Override
        public CorrectedField field() {
            return CorrectedField.GIVEN_NAME;
        }

        @Override
        public Identity on(Identity was) {
            return new Identity(was.familyName(), name, was.dateOfBirth(), was.sex(), was.number(), was.address());
        }
    }

    record DateOfBirth(LocalDate date) implements Change {
        @Override
        public CorrectedField field() {
            return CorrectedField.DATE_OF_BIRTH;
        }

        @Override
        public Identity on(Identity was) {
            return new Identity(was.familyName(), was.givenName(), date, was.sex(), was.number(), was.address());
        }
    }

    record RecordedSex(Sex sex) implements Change {
        @Override
        public CorrectedField field() {
            return CorrectedField.SEX;
        }

        @Override
        public Identity on(Identity was) {
            return new Identity(was.familyName(), was.givenName(), was.dateOfBirth(), sex, was.number(), was.address());
        }
    }

    /** @param number absent when the one on record is somebody else's, and the donor's is not known */
    record HealthNumber(@Nullable NationalNumber number) implements Change {
        @Override
        public CorrectedField field() {
            return CorrectedField.NATIONAL_NUMBER;
        }

        @Override
        public Identity on(Identity was) {
            return new Identity(was.familyName(), was.givenName(), was.dateOfBirth(), was.sex(), number, was.address());
        }
    }

    record Home(Address address) implements Change {
        @Override
        public CorrectedField field() {
            return CorrectedField.ADDRESS;
        }

        @Override
        public Identity on(Identity was) {
            return new Identity(was.familyName(), was.givenName(), was.dateOfBirth(), was.sex(), was.number(), address);
        }
    }
}
