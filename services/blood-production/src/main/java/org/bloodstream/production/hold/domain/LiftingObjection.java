package org.bloodstream.production.hold.domain;

import java.util.stream.Collectors;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.donation.domain.HoldKind;

/** Why a person does not lift a hold that another one may. */
public sealed interface LiftingObjection extends Objection {

    record NotYoursToLift(HoldKind kind) implements LiftingObjection {
        @Override
        public String code() {
            return "hold-of-another-role";
        }

        @Override
        public String message() {
            return "A hold of this kind is lifted by %s: ask one."
                    .formatted(LiftingRole.of(kind).stream()
                            .sorted()
                            .map(LiftingRole::inWords)
                            .collect(Collectors.joining(" or ")));
        }
    }

    record LiftedByWhoPlacedIt() implements LiftingObjection {
        @Override
        public String code() {
            return "lifted-by-who-placed-it";
        }

        @Override
        public String message() {
            return "You have placed this hold: somebody else lifts it.";
        }
    }
}
