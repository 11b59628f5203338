package org.bloodstream.production.monitoring.domain;

import java.time.Instant;
import org.bloodstream.blood.Objection;

/** Why a measurement is not recorded. */
public sealed interface MonitoringObjection extends Objection {

    record MeasureNotPlanned(MonitoredComponent component, Measure measure) implements MonitoringObjection {
        @Override
        public String code() {
            return "measure-not-planned";
        }

        @Override
        public String message() {
            return "The sampling plan asks no %s of %s.".formatted(measure, component);
        }
    }

    /** Else a chart could be mended by measuring until it is right. */
    record MeasuredBefore(Measure measure) implements MonitoringObjection {
        @Override
        public String code() {
            return "measured-before";
        }

        @Override
        public String message() {
            return "The %s of this unit is recorded already: each is measured once.".formatted(measure);
        }
    }

    record MeasuredInFuture(Instant measuredAt) implements MonitoringObjection {
        @Override
        public String code() {
            return "measured-in-future";
        }

        @Override
        public String message() {
            return "A measurement is recorded after it was made.";
        }
    }

    record MeasuredBeforeItWasMade(Instant madeAt) implements MonitoringObjection {
        @Override
        public String code() {
            return "measured-before-it-was-made";
        }

        @Override
        public String message() {
            return "The unit did not exist yet: check the time.";
        }
    }
}
