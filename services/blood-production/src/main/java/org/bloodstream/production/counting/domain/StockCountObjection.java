package org.bloodstream.production.counting.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;

/** What stands against a command on a stock count, or against taking what it missed. */
public sealed interface StockCountObjection extends Objection {

    record StockCountUnknown(StockCountNumber count) implements StockCountObjection {
        @Override
        public String code() {
            return "stock-count-unknown";
        }

        @Override
        public String message() {
            return "No stock count has the number %s.".formatted(count);
        }
    }

    record StockCountOver(StockCountNumber count) implements StockCountObjection {
        @Override
        public String code() {
            return "stock-count-over";
        }

        @Override
        public String message() {
            return "%s is over: open another to count again.".formatted(count);
        }
    }

    /** Most of a shelf was not scanned: that is a count which is not done, not a shelf that is empty. */
    record TooManyMissing(StockCountNumber count, int most) implements StockCountObjection {
        @Override
        public String code() {
            return "too-many-missing";
        }

        @Override
        public String message() {
            return "More than %d units of %s were not scanned: go on scanning, or abandon the count."
                    .formatted(most, count);
        }
    }

    record DiscrepancyNotOpen(StockCountNumber count, ComponentId component) implements StockCountObjection {
        @Override
        public String code() {
            return "discrepancy-not-open";
        }

        @Override
        public String message() {
            return "%s is no open discrepancy of %s.".formatted(component, count);
        }
    }

    record ExplanationOfAnotherKind(Explanation explanation, Finding kind) implements StockCountObjection {
        @Override
        public String code() {
            return "explanation-of-another-kind";
        }

        @Override
        public String message() {
            return "%s explains nothing that is %s: choose what it turned out to be.".formatted(explanation, kind);
        }
    }

    record NothingRecordedSince(ComponentId component) implements StockCountObjection {
        @Override
        public String code() {
            return "nothing-recorded-since";
        }

        @Override
        public String message() {
            return "By the record %s is as it was at the count: record what happened first.".formatted(component);
        }
    }

    /** @param count that missed it, and that nobody has explained */
    record CountedMissing(ComponentId component, StockCountNumber count) implements StockCountObjection {
        @Override
        public String code() {
            return "counted-missing";
        }

        @Override
        public String message() {
            return "%s was missing at %s: explain that first.".formatted(component, count);
        }
    }
}
