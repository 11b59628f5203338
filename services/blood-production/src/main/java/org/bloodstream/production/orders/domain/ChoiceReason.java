package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.Choice;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.Typing;

/** Why a unit is proposed for a line, or passed over; beside those of the compatibility policy. */
public sealed interface ChoiceReason extends Objection {
    @Override
    default Severity severity() {
        return Severity.INFORMATION;
    }

    record ExactGroup(BloodGroup group) implements ChoiceReason {
        @Override
        public String code() {
            return "exact-group";
        }

        @Override
        public String message() {
            return "%s, as ordered; the oldest that fits.".formatted(group);
        }
    }

    /** @param source of the order of choice, with its mark */
    record OtherAbo(Abo unit, Abo ordered, Choice choice, String source) implements ChoiceReason {
        @Override
        public String code() {
            return "other-abo";
        }

        @Override
        public String message() {
            return "Group %s stands for group %s, its %s choice: no unit of the ordered group is left."
                    .formatted(unit, ordered, choice.name().toLowerCase(Locale.ROOT));
        }
    }

    /** RhD negative donors are few, 15 to 17 % (12_volumes.md, 12.4 [GK]): theirs go last. */
    record RhDNegativeForPositive(BloodGroup ordered) implements ChoiceReason {
        @Override
        public String code() {
            return "rhd-negative-for-positive";
        }

        @Override
        public String message() {
            return "RhD negative stands for %s: nothing else is left.".formatted(ordered);
        }
    }

    /** O RhD negative red cells fit nearly everybody, and those who need them can take no others [D]. */
    record KeptForItsOwnGroup(BloodGroup group) implements ChoiceReason {
        @Override
        public String code() {
            return "kept-for-its-own-group";
        }

        @Override
        public String message() {
            return "%s is kept for those who can take nothing else: a routine order of another group gets none."
                    .formatted(group);
        }
    }

    /** @param lacking antigens that nearly every donor has, and that the line does not ask to be absent */
    record RareUnit(List<Antigen> lacking) implements ChoiceReason {
        public RareUnit {
            lacking = List.copyOf(lacking);
        }

        @Override
        public String code() {
            return "rare-unit";
        }

        @Override
        public String message() {
            return "It lacks %s, which nearly every donor has: it is kept for those who can take nothing else."
                    .formatted(lacking.stream().map(Antigen::symbol).collect(Collectors.joining(", ")));
        }
    }

    /** Taken after those that are not known to be CMV negative, while it has time. */
    record CmvNegativeUnasked() implements ChoiceReason {
        @Override
        public String code() {
            return "cmv-negative-unasked";
        }

        @Override
        public String message() {
            return "It is CMV negative, which the line does not ask for: nothing else of its group is left.";
        }
    }

    /** @param typing POSITIVE, or one of those that say nothing */
    record AntigenNotAbsent(Antigen antigen, Typing typing) implements ChoiceReason {
        @Override
        public String code() {
            return typing == Typing.POSITIVE ? "antigen-present" : "antigen-not-tested";
        }

        @Override
        public String message() {
            return typing == Typing.POSITIVE
                    ? "It is %s positive, and the line asks for units without it.".formatted(antigen.symbol())
                    : "It was not typed for %s, and the line asks for units without it.".formatted(antigen.symbol());
        }
    }

    record OtherKind(ComponentKind unit, ComponentKind ordered) implements ChoiceReason {
        @Override
        public String code() {
            return "other-kind";
        }

        @Override
        public String message() {
            return "The line asks for another kind of component.";
        }
    }

    record OlderThanOrdered(int maximumAgeDays) implements ChoiceReason {
        @Override
        public String code() {
            return "older-than-ordered";
        }

        @Override
        public String message() {
            return "Collected more than %d days ago.".formatted(maximumAgeDays);
        }
    }

    record ExpiresBeforeNeeded(Instant neededBy) implements ChoiceReason {
        @Override
        public String code() {
            return "expires-before-needed";
        }

        @Override
        public String message() {
            return "It will have expired when it is needed.";
        }
    }
}
