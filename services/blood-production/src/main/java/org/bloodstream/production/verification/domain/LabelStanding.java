package org.bloodstream.production.verification.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.verification.domain.LabelEvent.LabelFoundWrong;
import org.bloodstream.production.verification.domain.LabelEvent.LabelReprintOrdered;
import org.bloodstream.production.verification.domain.LabelEvent.LabelVerified;
import org.bloodstream.production.verification.domain.LabelObjection.LabelMustBeReplaced;
import org.bloodstream.production.verification.domain.LabelObjection.LabelNotVerified;
import org.bloodstream.production.verification.domain.LabelObjection.LabelVerifiedBefore;

/** How the label stands that a pack bears now. Only a verified one lets it leave. */
public sealed interface LabelStanding {
    /** Not printed yet, printed and not scanned back, or printed once more since. */
    record NotVerified() implements LabelStanding {}

    record Verified(LabelVerified verification) implements LabelStanding {}

    /** Until it is printed once more and that is verified, the pack goes nowhere. */
    record FoundWrong(LabelFoundWrong finding) implements LabelStanding {}

    /** @param history of the component's labels, of all that it ever had, oldest first */
    static LabelStanding of(Component component, List<LabelEvent> history) {
        return component instanceof Released released ? of(released.label(), history) : new NotVerified();
    }

    private static LabelStanding of(ComponentLabelled present, List<LabelEvent> history) {
        LabelStanding standing = new NotVerified();
        for (var event : history) if (event.isOf(present)) standing = after(event);
        return standing;
    }

    private static LabelStanding after(LabelEvent event) {
        return switch (event) {
            case LabelVerified verified -> new Verified(verified);
            case LabelFoundWrong wrong -> new FoundWrong(wrong);
            case LabelReprintOrdered _ -> new NotVerified();
        };
    }

    /** What stands against the leaving of a released pack; at most one. */
    default Stream<LabelObjection> objections(Released unit) {
        return switch (this) {
            case Verified _ -> Stream.empty();
            case NotVerified _ -> Stream.of(new LabelNotVerified(unit.id()));
            case FoundWrong _ -> Stream.of(new LabelMustBeReplaced(unit.id()));
        };
    }

    /** What stands against printing it; at most one. Until it is scanned back it is printed as often as the printer needs. */
    default Stream<LabelObjection> objectionsToPrinting(Component component) {
        return switch (this) {
            case NotVerified _ -> Stream.empty();
            case Verified _ -> Stream.of(new LabelVerifiedBefore());
            case FoundWrong _ -> Stream.of(new LabelMustBeReplaced(component.id()));
        };
    }
}
