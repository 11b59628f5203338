package org.bloodstream.production.orders.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.AboReason.NotFirstChoice;
import org.bloodstream.blood.compatibility.Choice;
import org.bloodstream.blood.compatibility.Compatibility;
import org.bloodstream.blood.compatibility.CompatibilityDecision;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.Recipient;
import org.bloodstream.blood.compatibility.RecipientGroup;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.ReleaseReason.EmergencyRelease;
import org.bloodstream.blood.compatibility.RequirementReason.RequirementNotMet;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.blood.compatibility.SpecialRequirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.production.orders.domain.ChoiceReason.ExactGroup;
import org.bloodstream.production.orders.domain.ChoiceReason.ExpiresBeforeNeeded;
import org.bloodstream.production.orders.domain.ChoiceReason.KeptForItsOwnGroup;
import org.bloodstream.production.orders.domain.ChoiceReason.OlderThanOrdered;
import org.bloodstream.production.orders.domain.ChoiceReason.OtherAbo;
import org.bloodstream.production.orders.domain.ChoiceReason.OtherKind;
import org.bloodstream.production.orders.domain.ChoiceReason.RhDNegativeForPositive;

/**
 * Whether a unit answers a line of an order, and how good a choice it is. Which group may stand for which is the kernel's
 * compatibility policy's, read as for a grown patient of the ordered group, of whom nothing else is known: an order for
 * stock names no patient, and the hospital weighs the unit again for the one who gets it.
 *
 * @param rank lower is taken first
 * @param reasons why it is taken; what stands against it when it does not fit
 */
record Choosing(ShelfUnit unit, Fitness fitness, int rank, List<Objection> reasons) {
    /** Taken first by rank, then oldest first. */
    static final Comparator<Choosing> BEST_FIRST =
            Comparator.comparingInt(Choosing::rank).thenComparing(Choosing::unit, ShelfUnit.OLDEST_FIRST);

    private static final LocalDate GROWN = LocalDate.of(1960, 1, 1);
    private static final int UNASKED = 5;
    private static final int SPARED = 10;
    private static final int RARE = 20;

    enum Fitness {
        /** The group that was ordered. */
        EXACT,
        /** Another group that may stand for it. */
        SUBSTITUTE,
        /** It would do, and is spared or does so in an emergency alone: an officer may choose it, nothing proposes it. */
        SPARED,
        UNFIT
    }

    Choosing {
        reasons = List.copyOf(reasons);
    }

    /** Of a unit that is kept: it may have grown older than was asked meanwhile, but nothing else may have come up. */
    boolean stillFits() {
        return fits() || reasons.stream().allMatch(OlderThanOrdered.class::isInstance);
    }

    boolean fits() {
        return fitness != Fitness.UNFIT;
    }

    static Choosing of(CompatibilityPolicy policy, Order order, OrderLine line, ShelfUnit unit, Instant now) {
        if (unit.kind() != line.kind())
            return new Choosing(unit, Fitness.UNFIT, 0, List.of(new OtherKind(unit.kind(), line.kind())));
        var decision = Compatibility.decide(policy, anybody(line), unit.offered(), situation(order), now);
        var against = Stream.<Stream<? extends Objection>>of(
                        bars(decision), Phenotype.against(line, unit), times(order, line, unit, now))
                .<Objection>flatMap(objections -> objections)
                .toList();
        if (!against.isEmpty()) return new Choosing(unit, Fitness.UNFIT, 0, against);
        return chosen(policy, order, line, unit, decision)
                .sparing(Scarcity.of(line, unit, now), order.urgency())
                .accepting(inAnEmergencyAlone(decision));
    }

    /** The hospital that ordered answers for it; nobody there is named by an order. */
    private static Situation situation(Order order) {
        return order.urgency() == Urgency.EMERGENCY
                ? new Situation.Emergency(order.hospital().value(), "emergency order " + order.number())
                : Situation.ROUTINE;
    }

    /** Nothing proposes it: an officer who chooses it accepts each warning, and the event keeps them. */
    private Choosing accepting(List<? extends Objection> warnings) {
        return warnings.isEmpty()
                ? this
                : new Choosing(
                        unit,
                        Fitness.SPARED,
                        rank,
                        Stream.concat(reasons.stream(), warnings.stream()).toList());
    }

    /** What is scarce goes last, and of a rare phenotype to no routine order that does not ask for it. */
    private Choosing sparing(Scarcity scarcity, Urgency urgency) {
        if (scarcity.reasons().isEmpty()) return this;
        var with = Stream.concat(reasons.stream(), scarcity.reasons().stream()).toList();
        if (!scarcity.isRare()) return new Choosing(unit, fitness, rank + UNASKED, with);
        boolean spared = urgency == Urgency.ROUTINE || fitness == Fitness.SPARED;
        return new Choosing(unit, spared ? Fitness.SPARED : Fitness.SUBSTITUTE, rank + RARE, with);
    }

    private static Choosing chosen(
            CompatibilityPolicy policy, Order order, OrderLine line, ShelfUnit unit, CompatibilityDecision decision) {
        boolean sameAbo = unit.group().abo() == line.group().abo();
        boolean givesUpNegative = countsRhD(line.kind())
                && unit.group().rhD() == RhD.NEGATIVE
                && line.group().rhD() == RhD.POSITIVE;
        if (sameAbo && !givesUpNegative)
            return new Choosing(unit, Fitness.EXACT, 0, List.of(new ExactGroup(unit.group())));
        List<Objection> reasons = new ArrayList<>();
        if (!sameAbo) reasons.add(otherAbo(policy, line, unit));
        if (givesUpNegative) reasons.add(new RhDNegativeForPositive(line.group()));
        boolean spared = isONegative(unit) && order.urgency() == Urgency.ROUTINE;
        if (spared) reasons.add(new KeptForItsOwnGroup(unit.group()));
        int rank = 1 + decision.choice().ordinal() + (givesUpNegative ? SPARED : 0);
        return new Choosing(unit, spared ? Fitness.SPARED : Fitness.SUBSTITUTE, rank, reasons);
    }

    private static OtherAbo otherAbo(CompatibilityPolicy policy, OrderLine line, ShelfUnit unit) {
        var choice = policy.choice(line.kind(), line.group().abo(), unit.group().abo());
        return new OtherAbo(unit.group().abo(), line.group().abo(), choice.choice(), choice.source());
    }

    /**
     * Everything but a later order of choice bars it, also what would be a warning: nobody is there to accept it. In an
     * emergency a special requirement that is not met is accepted by whoever chooses the unit (07_pretransfusion 7.7); RhD
     * is not, since an order does not say for whom it is.
     */
    private static Stream<? extends Objection> bars(CompatibilityDecision decision) {
        var accepted = inAnEmergencyAlone(decision);
        return decision.reasons().stream()
                .filter(reason -> !(reason instanceof NotFirstChoice) || stops(decision))
                .filter(reason -> !(reason instanceof EmergencyRelease) && !accepted.contains(reason));
    }

    private static List<RequirementNotMet> inAnEmergencyAlone(CompatibilityDecision decision) {
        boolean emergency = decision.reasons().stream().anyMatch(EmergencyRelease.class::isInstance);
        return decision.reasons().stream()
                .filter(RequirementNotMet.class::isInstance)
                .map(RequirementNotMet.class::cast)
                .filter(reason -> emergency && reason.severity() == Severity.WARN)
                .toList();
    }

    private static boolean stops(CompatibilityDecision decision) {
        return decision.choice() == Choice.NEVER;
    }

    private static Stream<? extends Objection> times(Order order, OrderLine line, ShelfUnit unit, Instant now) {
        var maximum = line.maximumAgeDays();
        var needed = order.neededBy();
        return Stream.concat(
                maximum != null && isOlderThanOrdered(line, unit, now)
                        ? Stream.of(new OlderThanOrdered(maximum))
                        : Stream.empty(),
                needed != null && expiresBeforeNeeded(order, unit)
                        ? Stream.of(new ExpiresBeforeNeeded(needed))
                        : Stream.empty());
    }

    static boolean isOlderThanOrdered(OrderLine line, ShelfUnit unit, Instant now) {
        var maximum = line.maximumAgeDays();
        return maximum != null && Duration.between(unit.collectedAt(), now).toDays() > maximum;
    }

    static boolean expiresBeforeNeeded(Order order, ShelfUnit unit) {
        var needed = order.neededBy();
        return needed != null && !needed.isBefore(unit.expiresAt());
    }

    private static Recipient anybody(OrderLine line) {
        return Recipient.of(RecipientGroup.confirmed(line.group()), RecordedSex.MALE, GROWN)
                .withRequirements(line.requirements().stream()
                        .map(SpecialRequirement::lasting)
                        .toList());
    }

    private static boolean isONegative(ShelfUnit unit) {
        return unit.kind() == ComponentKind.RED_CELLS
                && unit.group().abo() == Abo.O
                && unit.group().rhD() == RhD.NEGATIVE;
    }

    /** Plasma and cryoprecipitate carry no red cells (07_pretransfusion 7.5 [S:bcsh-ffp]). */
    private static boolean countsRhD(ComponentKind kind) {
        return switch (kind) {
            case RED_CELLS, WHOLE_BLOOD, GRANULOCYTES, PLATELETS -> true;
            case PLASMA, CRYOPRECIPITATE -> false;
        };
    }
}
