package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;

/** The pack itself must not be given. */
public sealed interface UnitReason extends BedsideReason {

    record ComponentUnknown() implements UnitReason {
        @Override
        public String code() {
            return "component-unknown";
        }

        @Override
        public String message() {
            return "The blood service does not know this pack. " + TELL_THE_LABORATORY;
        }
    }

    record ComponentNotReleased(Unit.State state) implements UnitReason {
        @Override
        public String code() {
            return "component-not-released";
        }

        @Override
        public String message() {
            return (state == Unit.State.DISCARDED
                            ? "The blood service has discarded this pack. "
                            : "The blood service has not released this pack. ")
                    + TELL_THE_LABORATORY;
        }
    }

    /** Irradiated, split or otherwise modified since: what is in the pack has another label. */
    record ComponentModified() implements UnitReason {
        @Override
        public String code() {
            return "component-modified";
        }

        @Override
        public String message() {
            return "The blood service changed this pack after it got this label: the label no longer holds. "
                    + TELL_THE_LABORATORY;
        }
    }

    record ComponentOnHold() implements UnitReason {
        @Override
        public String code() {
            return "component-on-hold";
        }

        @Override
        public String message() {
            return "The blood service is holding this pack back. " + TELL_THE_LABORATORY;
        }
    }

    record ComponentRecalled() implements UnitReason {
        @Override
        public String code() {
            return "component-recalled";
        }

        @Override
        public String message() {
            return "The blood service has recalled this pack. " + TELL_THE_LABORATORY;
        }
    }

    record ComponentExpired(Instant expiredAt) implements UnitReason {
        @Override
        public String code() {
            return "component-expired";
        }

        @Override
        public String message() {
            return "This pack has expired. " + TELL_THE_LABORATORY;
        }
    }
}
