package org.bloodstream.outcomes.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.patient.PatientIdentifier;

/** A check asks for the number that is worn alone: what hangs together with others says nothing about who it is. */
class OthersChangeNobodyTest {
    private static final List<PatientIdentifier> NUMBERS = List.of(
            new PatientIdentifier("HCN", "3999999993"),
            new PatientIdentifier("HCN", "3999999985"),
            new PatientIdentifier("HCN", "3999999977"),
            new PatientIdentifier("MR:BHSCT", "H0001"),
            new PatientIdentifier("MR:BHSCT", "H0002"),
            new PatientIdentifier("MR:WHSCT", "H0001"),
            new PatientIdentifier("MR:WHSCT", "H0002"));

    @Property
    void who_a_number_is_depends_on_what_hangs_together_with_it_and_on_nothing_else(
            @ForAll("claims") List<Claim> claims, @ForAll("merges") List<Merge> merges) {
        var everybody = new Identities(claims, merges);
        for (PatientIdentifier number : NUMBERS) {
            var around = around(number, claims, merges);
            var alone = new Identities(
                    claims.stream()
                            .filter(claim -> around.contains(claim.main()))
                            .toList(),
                    merges.stream()
                            .filter(merge -> around.contains(merge.survivor()))
                            .toList());
            assertThat(alone.personOf(number)).isEqualTo(everybody.personOf(number));
        }
    }

    private static Set<PatientIdentifier> around(PatientIdentifier number, List<Claim> claims, List<Merge> merges) {
        Set<PatientIdentifier> around = new HashSet<>(Set.of(number));
        int before;
        do {
            before = around.size();
            for (Claim claim : claims) join(around, claim.main(), claim.number());
            for (Merge merge : merges) join(around, merge.survivor(), merge.retired());
        } while (around.size() > before);
        return around;
    }

    private static void join(Set<PatientIdentifier> around, PatientIdentifier one, PatientIdentifier other) {
        if (around.contains(one)) around.add(other);
        if (around.contains(other)) around.add(one);
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(number(), number()).as(Claim::new).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Merge>> merges() {
        return Combinators.combine(number(), number()).as(Merge::new).list().ofMaxSize(3);
    }

    private static Arbitrary<PatientIdentifier> number() {
        return Arbitraries.of(NUMBERS);
    }
}
