package org.bloodstream.outcomes.bedside.domain;

/** The pack was used up before. */
public sealed interface HistoryReason extends BedsideReason {

    record AlreadyStarted() implements HistoryReason {
        @Override
        public String code() {
            return "already-started";
        }

        @Override
        public String message() {
            return "The transfusion of this pack was already started. " + TELL_THE_LABORATORY;
        }
    }

    record AlreadyTransfused() implements HistoryReason {
        @Override
        public String code() {
            return "already-transfused";
        }

        @Override
        public String message() {
            return "This pack is recorded as already transfused. " + TELL_THE_LABORATORY;
        }
    }

    record ComponentWasted() implements HistoryReason {
        @Override
        public String code() {
            return "component-wasted";
        }

        @Override
        public String message() {
            return "This pack is recorded as wasted. " + TELL_THE_LABORATORY;
        }
    }
}
