package org.bloodstream.records.patients.domain;

import java.util.Collection;
import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.Patient.Living;

/** Who is meant by some numbers. */
public sealed interface Recognition {
    record Known(Living patient) implements Recognition {}

    record Unknown() implements Recognition {}

    record Doubtful(PatientObjection objection) implements Recognition {}

    /** @param holders every patient that holds one of the numbers, living or retired */
    static Recognition of(Set<PatientIdentifier> numbers, Collection<Living> holders) {
        if (holders.isEmpty()) return unknown(numbers);
        if (holders.size() > 1) return new Doubtful(new PatientObjection.NumbersOfTwoPatients());
        return held(numbers, holders.iterator().next());
    }

    /** As {@link #of}, but a retired number stands for the survivor: for facts that are true whatever the number. */
    static Recognition followingMerges(Set<PatientIdentifier> numbers, Collection<Living> holders) {
        return holders.size() == 1 ? new Known(holders.iterator().next()) : of(numbers, holders);
    }

    private static Recognition unknown(Set<PatientIdentifier> numbers) {
        return Numbers.hasTwoOfOneNation(numbers)
                ? new Doubtful(new PatientObjection.AnotherNationalNumber())
                : new Unknown();
    }

    private static Recognition held(Set<PatientIdentifier> numbers, Living holder) {
        if (numbers.stream().noneMatch(holder.numbers()::contains)) {
            return new Doubtful(new PatientObjection.NumberMerged());
        }
        var together = Numbers.ranked(
                numbers.stream().filter(number -> !holder.retired().contains(number)));
        together.addAll(holder.numbers());
        return Numbers.hasTwoOfOneNation(together)
                ? new Doubtful(new PatientObjection.AnotherNationalNumber())
                : new Known(holder);
    }
}
