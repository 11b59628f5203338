package org.bloodstream.production.verification.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.verification.domain.LabelEvent.LabelFoundWrong;
import org.bloodstream.production.verification.domain.LabelEvent.LabelReprintOrdered;
import org.bloodstream.production.verification.domain.LabelEvent.LabelVerified;
import org.bloodstream.production.verification.domain.LabelObjection.Differs;
import org.bloodstream.production.verification.domain.LabelObjection.LabelMustBeReplaced;
import org.bloodstream.production.verification.domain.LabelObjection.LabelNotReadWhole;
import org.bloodstream.production.verification.domain.LabelStanding.FoundWrong;
import org.bloodstream.production.verification.domain.LabelStanding.NotVerified;
import org.bloodstream.production.verification.domain.LabelStanding.Verified;

/**
 * A label that was scanned back is right when the pack's own number and every part of the label say what is on record. One
 * part that does not is enough: the pack is mislabelled, and no better scan of the same paper makes it right.
 */
public final class VerificationPolicy {
    private VerificationPolicy() {}

    /** Decides on what was scanned. */
    public static VerificationOutcome verify(
            Component component, LabelStanding standing, ScannedPack pack, ZoneId zone, Actor by, Instant now) {
        if (!(component instanceof Released unit)) return new VerificationOutcome.Refused(notReleased(component));
        if (standing instanceof FoundWrong)
            return new VerificationOutcome.Refused(List.of(new LabelMustBeReplaced(unit.id())));
        var compared = LabelComparison.of(pack, unit, zone);
        if (!compared.differences().isEmpty())
            return new VerificationOutcome.Wrong(wrong(unit, compared.differences(), by, now));
        if (!compared.missing().isEmpty())
            return new VerificationOutcome.Refused(List.of(new LabelNotReadWhole(compared.missing())));
        return standing instanceof Verified(var before)
                ? new VerificationOutcome.StillRight(before)
                : new VerificationOutcome.Right(right(unit, by, now));
    }

    /** Each difference as an objection. */
    public static List<Differs> objections(LabelFoundWrong event) {
        return event.differences().stream().map(Differs::new).toList();
    }

    /** Decides whether another one is printed. Whether its pack may bear one at all, the printing asks. */
    public static ReprintOutcome reprint(
            Component component, LabelStanding standing, ReprintGround ground, Actor by, Instant now) {
        if (!(component instanceof Released unit)) return new ReprintOutcome.Refused(notReleased(component));
        return switch (standing) {
            case NotVerified _ -> new ReprintOutcome.NotNeeded();
            case Verified _, FoundWrong _ -> new ReprintOutcome.Ordered(reprint(unit, ground, by, now));
        };
    }

    private static List<Objection> notReleased(Component component) {
        return component.objectionsUnlessReleased().<Objection>map(each -> each).toList();
    }

    private static LabelVerified right(Released unit, Actor by, Instant now) {
        var origin = unit.origin();
        return new LabelVerified(
                unit.id(),
                origin.donation(),
                origin.product(),
                unit.label().label(),
                unit.label().labelledAt(),
                by,
                now);
    }

    private static LabelFoundWrong wrong(Released unit, List<LabelDifference> differences, Actor by, Instant now) {
        var origin = unit.origin();
        return new LabelFoundWrong(
                unit.id(),
                origin.donation(),
                origin.product(),
                unit.label().label(),
                unit.label().labelledAt(),
                differences,
                by,
                now);
    }

    private static LabelReprintOrdered reprint(Released unit, ReprintGround ground, Actor by, Instant now) {
        var origin = unit.origin();
        return new LabelReprintOrdered(
                unit.id(),
                origin.donation(),
                origin.product(),
                unit.label().label(),
                unit.label().labelledAt(),
                ground,
                by,
                now);
    }
}
