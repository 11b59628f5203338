package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.Locale;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.transport.domain.BoxLabel;

/** What stands against packing an order's units, sending them, and saying that they have come. */
public sealed interface ConsignmentObjection extends Objection {

    record NothingPacked() implements ConsignmentObjection {
        @Override
        public String code() {
            return "nothing-packed";
        }

        @Override
        public String message() {
            return "What was picked is not packed yet: scan the container and pack it first.";
        }
    }

    record PackedTooLongAgo(BoxLabel container, Instant arriveBy) implements ConsignmentObjection {
        @Override
        public String code() {
            return "packed-too-long-ago";
        }

        @Override
        public String message() {
            return "Container %s was closed too long ago to arrive in time: take its units out and pack them anew."
                    .formatted(container);
        }
    }

    /** Unknown, or its validation has ended or has not begun. */
    record ContainerNotValidated(ContainerKind kind) implements ConsignmentObjection {
        @Override
        public String code() {
            return "container-not-validated";
        }

        @Override
        public String message() {
            return "No validation of %s holds today: take a container that is on the list.".formatted(kind);
        }
    }

    record ContainerForOthers(ContainerKind kind, KeptAt keptAt) implements ConsignmentObjection {
        @Override
        public String code() {
            return "container-for-others";
        }

        @Override
        public String message() {
            return "%s keeps units %s, and nothing that was picked is kept so: take another container."
                    .formatted(kind, keptAt.name().toLowerCase(Locale.ROOT));
        }
    }

    record ContainerTooSmall(ContainerKind kind, int mostUnits, int picked) implements ConsignmentObjection {
        @Override
        public String code() {
            return "container-too-small";
        }

        @Override
        public String message() {
            return "%s was validated with %d units at most, and %d were picked: take a larger one, or take units out."
                    .formatted(kind, mostUnits, picked);
        }
    }

    /** @param containers that are under way */
    record ContainerNotNamed(int containers) implements ConsignmentObjection {
        @Override
        public String code() {
            return "container-not-named";
        }

        @Override
        public String message() {
            return "%d containers of this order are under way: say which has come.".formatted(containers);
        }
    }

    record ArrivedInFuture(Instant arrivedAt) implements ConsignmentObjection {
        @Override
        public String code() {
            return "arrived-in-future";
        }

        @Override
        public String message() {
            return "The container cannot have come at a time that is still to come: check the time.";
        }
    }

    record ArrivedBeforePacked(Instant arrivedAt, Instant packedAt) implements ConsignmentObjection {
        @Override
        public String code() {
            return "arrived-before-packed";
        }

        @Override
        public String message() {
            return "The container was packed after the time that was given for its arrival: check the time.";
        }
    }
}
