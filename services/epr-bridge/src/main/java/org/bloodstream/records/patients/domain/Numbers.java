package org.bloodstream.records.patients.domain;

import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;

/** How a patient's numbers rank: the national one first, local ones in a fixed order. */
final class Numbers {
    private static final Comparator<PatientIdentifier> RANK = Comparator.comparingInt(Numbers::rank)
            .thenComparing(PatientIdentifier::authority)
            .thenComparing(PatientIdentifier::value);

    private Numbers() {}

    static SortedSet<PatientIdentifier> ranked(Stream<PatientIdentifier> numbers) {
        SortedSet<PatientIdentifier> ranked = new TreeSet<>(RANK);
        numbers.forEach(ranked::add);
        return ranked;
    }

    /** A person has one national number of a kind. */
    static boolean hasTwoOfOneNation(Set<PatientIdentifier> numbers) {
        var nations = numbers.stream()
                .map(PatientIdentifier::authority)
                .filter(Numbers::isNational)
                .toList();
        return nations.stream().distinct().count() < nations.size();
    }

    private static boolean isNational(String authority) {
        return !authority.startsWith("MR:");
    }

    private static int rank(PatientIdentifier number) {
        return switch (number.authority()) {
            case "HCN" -> 0;
            case "NHS" -> 1;
            case "CHI" -> 2;
            default -> 3;
        };
    }
}
