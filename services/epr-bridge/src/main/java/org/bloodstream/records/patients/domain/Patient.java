package org.bloodstream.records.patients.domain;

import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;

/** A patient of the index. */
public sealed interface Patient {
    UUID id();

    /** From 1; 0 while not kept yet. */
    long version();

    Person person();

    /**
     * One person with every number, living and retired.
     *
     * @param numbers at least one; the main one first
     * @param retired numbers merged into this patient; they name nobody else ever after
     */
    record Living(
            UUID id,
            long version,
            SequencedSet<PatientIdentifier> numbers,
            Set<PatientIdentifier> retired,
            Person person)
            implements Patient {
        public Living {
            numbers = Numbers.ranked(numbers.stream());
            retired = Set.copyOf(retired);
            if (numbers.isEmpty()) throw new IllegalArgumentException("a living patient has a number");
        }

        public static Living registered(UUID id, Claim claim) {
            return new Living(
                    id,
                    0,
                    Numbers.ranked(claim.numbers().stream()),
                    Set.of(),
                    claim.person().of(Person.UNKNOWN));
        }

        /** The number under which this patient's events stand. */
        public PatientIdentifier main() {
            return numbers.getFirst();
        }

        /** The main one of a health service; absent for a patient who is known by hospitals' numbers only. */
        public Optional<PatientIdentifier> nationalNumber() {
            return numbers.stream().filter(PatientIdentifier::national).findFirst();
        }

        public boolean has(PatientIdentifier number) {
            return numbers.contains(number) || retired.contains(number);
        }

        /** Learns the claim's numbers, save those already retired, and what it says of the person. */
        public Living learning(Claim claim) {
            return new Living(
                    id, version, withNumbersOf(claim), retired, claim.person().of(person));
        }

        /** Takes these numbers over as retired ones. */
        public Living retiring(Set<PatientIdentifier> gone) {
            var living = Numbers.ranked(numbers.stream().filter(number -> !gone.contains(number)));
            return new Living(id, version, living, union(retired.stream(), gone.stream()), person);
        }

        public Living kept(long newVersion) {
            return new Living(id, newVersion, numbers, retired, person);
        }

        /** Every number, living or retired. */
        public Set<PatientIdentifier> everyNumber() {
            return union(numbers.stream(), retired.stream());
        }

        SequencedSet<PatientIdentifier> withNumbersOf(Claim claim) {
            var claimed = claim.numbers().stream().filter(number -> !retired.contains(number));
            return Numbers.ranked(Stream.concat(numbers.stream(), claimed));
        }

        private static Set<PatientIdentifier> union(Stream<PatientIdentifier> some, Stream<PatientIdentifier> others) {
            return Set.copyOf(Numbers.ranked(Stream.concat(some, others)));
        }
    }

    /** A record that was merged into another; its numbers went there. */
    record Replaced(UUID id, long version, Person person, UUID survivor) implements Patient {}
}
