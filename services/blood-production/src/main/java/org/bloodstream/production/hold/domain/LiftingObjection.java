package org.bloodstream.production.hold.domain;

import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.production.donation.domain.HoldKind;

/** Why a hold is not lifted. */
public sealed interface LiftingObjection extends Objection {

    record HoldUnknown(UUID hold) implements LiftingObjection {
        @Override
        public String code() {
            return "hold-unknown";
        }

        @Override
        public String message() {
            return "There is no such hold on this donation: look at the list of open holds.";
        }
    }

    record HoldAlreadyLifted(UUID hold) implements LiftingObjection {
        @Override
        public String code() {
            return "hold-already-lifted";
        }

        @Override
        public String message() {
            return "This hold has been lifted before.";
        }
    }

    record HoldRestsOnAResult(UUID hold) implements LiftingObjection {
        @Override
        public String code() {
            return "hold-rests-on-a-result";
        }

        @Override
        public String message() {
            return "A test that is not negative or a discrepant group holds this donation: no decision lifts that. A discrepant group is resolved, what is void is tested again; of a reactive result discard what is here and see the recalls answered.";
        }
    }

    /** No pack is labelled twice. */
    record PackBearsAnotherGroup(BloodGroup labelled) implements LiftingObjection {
        @Override
        public String code() {
            return "pack-bears-another-group";
        }

        @Override
        public String message() {
            return "A pack of this donation is labelled %s, so the hold stays: discard what is here and see the recalls answered."
                    .formatted(labelled);
        }
    }

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
