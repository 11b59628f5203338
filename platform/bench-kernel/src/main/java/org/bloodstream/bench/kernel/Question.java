package org.bloodstream.bench.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.Compatibility;
import org.bloodstream.blood.compatibility.CompatibilityDecision;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.KnownAntibody;
import org.bloodstream.blood.compatibility.OfferedUnit;
import org.bloodstream.blood.compatibility.Recipient;
import org.bloodstream.blood.compatibility.RecipientGroup;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.blood.compatibility.SpecialRequirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;

/** May this unit go to that patient? */
record Question(Recipient recipient, OfferedUnit unit) {
    private static final CompatibilityPolicy POLICY = CompatibilityPolicy.local();
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /**
     * Every kind of component, for every group of patient, from every group of donor: half of the patients a man of whom
     * nothing else is known, half a woman with three antibodies and four special requirements.
     */
    static List<Question> all() {
        var units = Arrays.stream(ComponentKind.values())
                .flatMap(kind -> groups().map(group -> OfferedUnit.of(kind, group, NOW.plusSeconds(86_400))))
                .toList();
        return groups().flatMap(group -> Stream.of(plain(group), demanding(group)))
                .flatMap(recipient -> units.stream().map(unit -> new Question(recipient, unit)))
                .toList();
    }

    private static Stream<BloodGroup> groups() {
        return Arrays.stream(Abo.values())
                .flatMap(abo -> Arrays.stream(RhD.values()).map(rhD -> new BloodGroup(abo, rhD)));
    }

    private static Recipient plain(BloodGroup group) {
        return Recipient.of(RecipientGroup.confirmed(group), RecordedSex.MALE, LocalDate.of(1960, 1, 1));
    }

    private static Recipient demanding(BloodGroup group) {
        var requirements = Stream.of(
                Requirement.IRRADIATED, Requirement.CMV_NEGATIVE, Requirement.HEV_NEGATIVE, Requirement.RH_K_MATCHED);
        return Recipient.of(RecipientGroup.confirmed(group), RecordedSex.FEMALE, LocalDate.of(1996, 1, 1))
                .withAntibodies(List.of(
                        KnownAntibody.significant("K"),
                        KnownAntibody.significant("Fya"),
                        KnownAntibody.historic("Jka")))
                .withRequirements(requirements.map(SpecialRequirement::lasting).toList());
    }

    /** The one place that says which decision is measured. */
    CompatibilityDecision decided() {
        return Compatibility.decide(POLICY, recipient, unit, Situation.ROUTINE, NOW);
    }
}
