package org.bloodstream.web.tryout;

import java.time.Instant;
import org.bloodstream.blood.Objection;

sealed interface ShelfObjection extends Objection {
    record ShelfFull(String place, int bags) implements ShelfObjection {
        @Override
        public String code() {
            return "shelf-full";
        }

        @Override
        public String message() {
            return "The shelf is full: take another one.";
        }
    }

    record FridgeWarm(Instant since) implements ShelfObjection {
        @Override
        public String code() {
            return "fridge-warm";
        }

        @Override
        public String message() {
            return "The fridge is too warm.";
        }

        @Override
        public Severity severity() {
            return Severity.WARN;
        }
    }

    record BagUnknown() implements ShelfObjection {
        @Override
        public String code() {
            return "bag-unknown";
        }

        @Override
        public String message() {
            return "No such bag.";
        }
    }
}
