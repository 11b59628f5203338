package org.bloodstream.production.orders.domain;

import java.time.LocalDate;
import java.util.Locale;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.orders.domain.StandingOrder.State;

/** What stands against a command on a standing order. */
public sealed interface StandingOrderObjection extends Objection {

    /** There is none, or it is another hospital's: which of the two is not told. */
    record StandingOrderUnknown() implements StandingOrderObjection {
        @Override
        public String code() {
            return "standing-order-unknown";
        }

        @Override
        public String message() {
            return "No standing order of this number stands for your organisation: check the number.";
        }
    }

    record EndsBeforeItBegins(LocalDate from, LocalDate until) implements StandingOrderObjection {
        @Override
        public String code() {
            return "ends-before-it-begins";
        }

        @Override
        public String message() {
            return "The last day is before the first: check both.";
        }
    }

    /** The first day is past, or the last. */
    record BeginsInThePast(LocalDate from) implements StandingOrderObjection {
        @Override
        public String code() {
            return "begins-in-the-past";
        }

        @Override
        public String message() {
            return "The first day has passed: begin today or later.";
        }
    }

    /** There is no day between its first and its last on which it would place an order. */
    record NeverDue() implements StandingOrderObjection {
        @Override
        public String code() {
            return "never-due";
        }

        @Override
        public String message() {
            return "None of the weekdays comes between the first and the last day.";
        }
    }

    record StandingOrderIs(State state) implements StandingOrderObjection {
        @Override
        public String code() {
            return "standing-order-is-" + state.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String message() {
            return "The standing order is %s already.".formatted(state.name().toLowerCase(Locale.ROOT));
        }
    }
}
