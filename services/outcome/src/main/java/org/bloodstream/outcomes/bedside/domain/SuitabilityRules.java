package org.bloodstream.outcomes.bedside.domain;

import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.compatibility.Compatibility;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.CompatibilityReason;
import org.bloodstream.blood.compatibility.KnownAntibody;
import org.bloodstream.blood.compatibility.KnownAntibody.Presence;
import org.bloodstream.blood.compatibility.KnownAntibody.Significance;
import org.bloodstream.blood.compatibility.OfferedUnit;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.compatibility.Recipient;
import org.bloodstream.blood.compatibility.RecipientGroup;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.blood.compatibility.SpecialRequirement;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.outcomes.bedside.domain.GroupAndScreen.AntibodyScreen;
import org.bloodstream.outcomes.bedside.domain.NeedReason.AntibodyNotIdentified;
import org.bloodstream.outcomes.bedside.domain.NeedReason.RequirementNotChecked;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedTransplant;

/**
 * The shared kernel's whole decision on everything that is on record of patient and unit: groups, antibodies, special
 * requirements, age and sex. What is not on record is not taken as safe.
 */
final class SuitabilityRules {
    /** Those whose red cells an antibody of the patient can meet. */
    private static final Set<ComponentKind> RED_CELLS =
            Set.of(ComponentKind.RED_CELLS, ComponentKind.WHOLE_BLOOD, ComponentKind.GRANULOCYTES);

    private SuitabilityRules() {}

    /**
     * By every group on file, so that one that speaks against the unit is heard. In routine there is nothing to say of
     * nobody; in an emergency they are one of whom nothing is known.
     */
    static Stream<CompatibilityReason> unitSuitsPatient(
            CompatibilityPolicy policy, BedsideCase seen, Situation situation) {
        Unit unit = seen.unit();
        boolean nobody = seen.person().numbers().isEmpty() && seen.reports().isEmpty();
        if (unit == null || (nobody && !situation.isEmergency())) return Stream.empty();
        OfferedUnit offered = offered(unit, seen);
        return groups(seen, situation)
                .map(group -> recipient(group, seen))
                .flatMap(recipient -> byEveryTransplant(recipient, seen))
                .flatMap(recipient ->
                        Compatibility.decide(policy, recipient, offered, situation, seen.at()).reasons().stream())
                .distinct();
    }

    static Stream<RequirementNotChecked> requirementsAreChecked(BedsideCase seen) {
        return onRecord(seen).requirements().stream()
                .map(TransfusionRecord.StatedRequirement::need)
                .filter(need -> !need.isChecked())
                .distinct()
                .map(RequirementNotChecked::new);
    }

    static Stream<AntibodyNotIdentified> antibodiesAreIdentified(BedsideCase seen) {
        Unit unit = seen.unit();
        if (unit == null || !RED_CELLS.contains(unit.kind()) || !lastScreenIsPositive(seen)) return Stream.empty();
        return when(onRecord(seen).antibodies().isEmpty(), new AntibodyNotIdentified());
    }

    private static boolean lastScreenIsPositive(BedsideCase seen) {
        return GroupRules.latest(seen)
                .filter(report -> report.antibodyScreen() == AntibodyScreen.POSITIVE)
                .isPresent();
    }

    /** A group that routine does not rely on speaks in an emergency too, but the unit must then suit any group besides. */
    private static Stream<RecipientGroup> groups(BedsideCase seen, Situation situation) {
        boolean confirmed = GroupRules.samples(seen) > 1;
        Stream<RecipientGroup> onFile = GroupRules.groupsOnFile(seen).stream()
                .map(group -> new RecipientGroup(group.abo(), group.rhD(), confirmed));
        boolean any = GroupRules.groupsOnFile(seen).isEmpty() || (situation.isEmergency() && !GroupRules.isKnown(seen));
        return any ? Stream.concat(onFile, Stream.of(RecipientGroup.UNKNOWN)) : onFile;
    }

    private static Stream<Recipient> byEveryTransplant(Recipient recipient, BedsideCase seen) {
        List<StatedTransplant> transplants = GroupRules.transplants(seen).toList();
        return transplants.isEmpty()
                ? Stream.of(recipient)
                : transplants.stream().map(stated -> recipient.withTransplant(stated.policy()));
    }

    private static Recipient recipient(RecipientGroup group, BedsideCase seen) {
        var record = onRecord(seen);
        var retired = seen.person().retired();
        var presence = lastScreenIsPositive(seen) ? Presence.CURRENT : Presence.HISTORIC;
        return Recipient.of(group, record.sex(retired), record.birthDate(retired))
                .withAntibodies(record.antibodies().stream()
                        .map(found -> new Antibody(found.against()))
                        .map(antibody -> new KnownAntibody(antibody, Significance.NOT_ASSESSED, presence))
                        .toList())
                .withRequirements(record.requirements().stream()
                        .flatMap(stated -> stated.need().requirement().stream())
                        .map(SpecialRequirement::lasting)
                        .toList());
    }

    private static OfferedUnit offered(Unit unit, BedsideCase seen) {
        ProductionRecord made = madeAs(seen);
        PrintedResults printed = printed(seen);
        BloodGroup group = GroupRules.groupOf(seen);
        return new OfferedUnit(
                unit.kind(),
                group == null ? null : group.abo(),
                group == null ? null : group.rhD(),
                UnitResults.NONE
                        .with(made.phenotype(printed))
                        .withHev(made.hev())
                        .withCmv(printed.cmv()),
                new Preparation(made.irradiatedAt(), made.washed(), false, false),
                made.collectedAt() == null ? null : LocalDate.ofInstant(made.collectedAt(), RegionalTime.ZONE),
                unit.expiresAt());
    }

    private static TransfusionRecord onRecord(BedsideCase seen) {
        var record = seen.onRecord();
        return record == null ? TransfusionRecord.NOTHING : record;
    }

    private static PrintedResults printed(BedsideCase seen) {
        var results = seen.label().results();
        return results == null ? PrintedResults.NOTHING : results;
    }

    private static ProductionRecord madeAs(BedsideCase seen) {
        var production = seen.production();
        return production == null ? ProductionRecord.NOTHING : production;
    }
}
