package org.bloodstream.outcomes.identity.domain;

import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * What the record knows of the person behind a number.
 *
 * @param numbers every number of this person, retired ones included; empty unless {@code KNOWN} or {@code RETIRED}
 * @param retired those of them that a merge has retired
 */
public record Person(Standing standing, Set<PatientIdentifier> numbers, Set<PatientIdentifier> retired) {

    public enum Standing {
        KNOWN,
        /** The number asked for is one that a merge has retired. */
        RETIRED,
        UNKNOWN,
        /** Two patients who are not the same claim the number: it names nobody. */
        CONTESTED
    }

    public Person {
        numbers = Set.copyOf(numbers);
        retired = Set.copyOf(retired);
    }

    public static Person unknown() {
        return new Person(Standing.UNKNOWN, Set.of(), Set.of());
    }

    public static Person contested() {
        return new Person(Standing.CONTESTED, Set.of(), Set.of());
    }

    public boolean has(PatientIdentifier number) {
        return numbers.contains(number);
    }

    public boolean hasRetired(PatientIdentifier number) {
        return retired.contains(number);
    }
}
