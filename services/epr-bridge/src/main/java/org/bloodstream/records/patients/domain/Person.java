package org.bloodstream.records.patients.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a patient as a person. Only the particulars leave this service.
 *
 * @param birthOrder of somebody who is one of a multiple birth
 */
public record Person(
        @Nullable PersonName name,
        @Nullable BirthDate birthDate,
        @Nullable Sex sex,
        @Nullable Address address,
        @Nullable BirthOrder birthOrder) {
    public static final Person UNKNOWN = new Person(null, null, null, null, null);

    public Particulars particulars() {
        return new Particulars(birthDate, sex);
    }
}
