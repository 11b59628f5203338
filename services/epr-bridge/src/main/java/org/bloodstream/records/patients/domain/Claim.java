package org.bloodstream.records.patients.domain;

import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * A sender claims that these numbers belong to one person, and what is known of that person.
 *
 * @param numbers at least one
 */
public record Claim(Set<PatientIdentifier> numbers, PersonChange person) {
    public Claim {
        numbers = Set.copyOf(numbers);
        if (numbers.isEmpty()) throw new IllegalArgumentException("a claim names a number");
    }

    Claim ofNumbersOnly() {
        return new Claim(numbers, PersonChange.NOTHING_SAID);
    }
}
