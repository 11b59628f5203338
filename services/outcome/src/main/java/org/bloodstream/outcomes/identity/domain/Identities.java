package org.bloodstream.outcomes.identity.domain;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.identity.domain.Person.Standing;

/**
 * The claims and merges around some numbers. Two records are the same person when one names the other's main number, or
 * a merge says so. A number that two different people claim is nobody's, and so is a person with two national numbers
 * of one kind that no merge explains.
 */
public record Identities(List<Claim> claims, List<Merge> merges) {
    private static final Set<String> ONE_TO_A_PERSON = Set.of("HCN", "NHS", "CHI");

    public Identities {
        claims = List.copyOf(claims);
        merges = List.copyOf(merges);
    }

    public Person personOf(PatientIdentifier number) {
        Set<PatientIdentifier> records = recordsNaming(number);
        if (records.isEmpty()) return Person.unknown();
        Set<PatientIdentifier> same = sameAs(records.iterator().next());
        if (!same.containsAll(records)) return Person.contested();
        Set<PatientIdentifier> retired = retiredInto(same);
        Set<PatientIdentifier> numbers = numbersOf(same);
        if (hasTwoNationalNumbers(numbers, retired)) return Person.contested();
        return new Person(retired.contains(number) ? Standing.RETIRED : Standing.KNOWN, numbers, retired);
    }

    /** Whether two numbers are surely one person's. */
    public boolean same(PatientIdentifier one, PatientIdentifier other) {
        return one.equals(other) || personOf(one).has(other);
    }

    /** The main numbers of the records that speak of this number. */
    private Set<PatientIdentifier> recordsNaming(PatientIdentifier number) {
        return Stream.concat(
                        claims.stream()
                                .filter(claim -> claim.number().equals(number))
                                .map(Claim::main),
                        merges.stream()
                                .filter(merge -> merge.survivor().equals(number)
                                        || merge.retired().equals(number))
                                .map(Merge::survivor))
                .collect(toSet());
    }

    /** Every record of the same person, found by following the links to their end. */
    private Set<PatientIdentifier> sameAs(PatientIdentifier main) {
        Set<PatientIdentifier> same = new HashSet<>();
        Collection<PatientIdentifier> next = Set.of(main);
        while (same.addAll(next)) {
            next = same.stream().flatMap(this::linkedTo).collect(toSet());
        }
        return same;
    }

    /** A claim links two records only when the claimed number is the main number of a record itself. */
    private Stream<PatientIdentifier> linkedTo(PatientIdentifier main) {
        Set<PatientIdentifier> mains = claims.stream().map(Claim::main).collect(toSet());
        return Stream.concat(
                claims.stream()
                        .filter(claim -> mains.contains(claim.number()))
                        .flatMap(claim -> otherEnd(main, claim.main(), claim.number())),
                merges.stream().flatMap(merge -> otherEnd(main, merge.survivor(), merge.retired())));
    }

    private Set<PatientIdentifier> retiredInto(Set<PatientIdentifier> same) {
        return merges.stream()
                .filter(merge -> same.contains(merge.survivor()))
                .map(Merge::retired)
                .collect(toSet());
    }

    private Set<PatientIdentifier> numbersOf(Set<PatientIdentifier> same) {
        return Stream.concat(
                        same.stream(),
                        claims.stream()
                                .filter(claim -> same.contains(claim.main()))
                                .map(Claim::number))
                .filter(number -> same.containsAll(recordsNaming(number)))
                .collect(toSet());
    }

    private static boolean hasTwoNationalNumbers(Set<PatientIdentifier> numbers, Set<PatientIdentifier> retired) {
        return ONE_TO_A_PERSON.stream()
                .anyMatch(authority -> numbers.stream()
                                .filter(number -> number.authority().equals(authority) && !retired.contains(number))
                                .count()
                        > 1);
    }

    private static Stream<PatientIdentifier> otherEnd(
            PatientIdentifier from, PatientIdentifier one, PatientIdentifier other) {
        if (from.equals(one)) return Stream.of(other);
        return from.equals(other) ? Stream.of(one) : Stream.empty();
    }
}
