package org.bloodstream.blood.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompatibilityTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:22:00Z");

    /** The tables of 07_pretransfusion.md, written out: kind, patient, units that fit, units that fit when high-titre negative. */
    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(ComponentKind.RED_CELLS, Abo.O, "O", ""),
                Arguments.of(ComponentKind.RED_CELLS, Abo.A, "O A", ""),
                Arguments.of(ComponentKind.RED_CELLS, Abo.B, "O B", ""),
                Arguments.of(ComponentKind.RED_CELLS, Abo.AB, "O A B AB", ""),
                Arguments.of(ComponentKind.PLASMA, Abo.O, "O A B AB", ""),
                Arguments.of(ComponentKind.PLASMA, Abo.A, "A AB", "B"),
                Arguments.of(ComponentKind.PLASMA, Abo.B, "B AB", "A"),
                Arguments.of(ComponentKind.PLASMA, Abo.AB, "AB", "A B"),
                Arguments.of(ComponentKind.PLATELETS, Abo.O, "O A B AB", ""),
                Arguments.of(ComponentKind.PLATELETS, Abo.A, "A AB", "B O"),
                Arguments.of(ComponentKind.PLATELETS, Abo.B, "B AB", "A O"),
                Arguments.of(ComponentKind.PLATELETS, Abo.AB, "AB", "A B O"),
                Arguments.of(ComponentKind.WHOLE_BLOOD, Abo.A, "A", ""),
                Arguments.of(ComponentKind.WHOLE_BLOOD, Abo.O, "O", ""));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void abo_follows_the_table(ComponentKind kind, Abo patient, String fits, String fitsWhenTested) {
        for (Abo unit : Abo.values()) {
            boolean untested = set(fits).contains(unit.name());
            assertThat(aboIncompatible(kind, patient, unit, false))
                    .as("%s untested", unit)
                    .isEqualTo(!untested);
            assertThat(aboIncompatible(kind, patient, unit, true))
                    .as("%s tested", unit)
                    .isEqualTo(!untested && !set(fitsWhenTested).contains(unit.name()));
        }
    }

    @Test
    void every_reason_is_listed_not_only_the_first() {
        var decision = decide(
                ComponentKind.RED_CELLS,
                new BloodGroup(Abo.O, RhD.NEGATIVE),
                new BloodGroup(Abo.B, RhD.POSITIVE),
                Typing.NOT_TESTED);
        assertThat(decision.reasons()).extracting(Objection::code).containsExactly("abo-incompatible", "rhd-mismatch");
    }

    private static boolean aboIncompatible(ComponentKind kind, Abo patient, Abo unit, boolean tested) {
        return !decide(
                        kind,
                        new BloodGroup(patient, RhD.POSITIVE),
                        new BloodGroup(unit, RhD.POSITIVE),
                        tested ? Typing.NEGATIVE : Typing.NOT_TESTED)
                .permitted();
    }

    /** Of a man past every age that is protected, so that the groups alone decide. */
    private static CompatibilityDecision decide(
            ComponentKind kind, BloodGroup patient, BloodGroup unit, Typing highTitre) {
        var recipient =
                Recipient.of(RecipientGroup.confirmed(patient), RecordedSex.MALE, LocalDate.parse("1950-01-01"));
        var offered = OfferedUnit.of(kind, unit, NOW.plus(Duration.ofDays(1)))
                .with(UnitResults.NONE.withHighTitre(highTitre));
        return Compatibility.decide(CompatibilityPolicy.local(), recipient, offered, Situation.ROUTINE, NOW);
    }

    private static Set<String> set(String words) {
        return Set.copyOf(words.isEmpty() ? List.of() : Arrays.asList(words.split(" ")));
    }
}
