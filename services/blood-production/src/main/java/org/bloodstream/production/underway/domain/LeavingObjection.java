package org.bloodstream.production.underway.domain;

import java.time.Instant;
import java.util.Locale;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.KeptAt;

/** What stands against a unit leaving a hospital. */
public sealed interface LeavingObjection extends Objection {

    /** It was never despatched, went to another hospital, or has come back: which of them is not told. */
    record UnitNotWithYou(ComponentId component) implements LeavingObjection {
        @Override
        public String code() {
            return "unit-not-with-you";
        }

        @Override
        public String message() {
            return "By the blood service's record %s is not with your hospital: check the label.".formatted(component);
        }
    }

    /** @param with its return or transfer */
    record UnitOnItsWay(ComponentId component, String with) implements LeavingObjection {
        @Override
        public String code() {
            return "unit-on-its-way";
        }

        @Override
        public String message() {
            return "%s is on its way as %s: that is received, or taken back, first.".formatted(component, with);
        }
    }

    record ContainerNotForIt(ContainerKind kind, KeptAt keptAt) implements LeavingObjection {
        @Override
        public String code() {
            return "container-not-for-it";
        }

        @Override
        public String message() {
            return "%s is not valid for this unit today, which is kept %s: take another container."
                    .formatted(kind, keptAt.name().toLowerCase(Locale.ROOT));
        }
    }

    record PackedInFuture(Instant packedAt) implements LeavingObjection {
        @Override
        public String code() {
            return "packed-in-future";
        }

        @Override
        public String message() {
            return "The container cannot have been closed at a time that is still to come: check the time.";
        }
    }

    record PackedBeforeDespatch(Instant packedAt, Instant despatchedAt) implements LeavingObjection {
        @Override
        public String code() {
            return "packed-before-despatch";
        }

        @Override
        public String message() {
            return "The unit had not left the blood service when the container was closed: check the time.";
        }
    }
}
