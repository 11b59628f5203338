package org.bloodstream.donors.numbers.domain;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.sessions.domain.SessionState;

/** Why numbers are not allotted, not used, or not accounted for. */
public sealed interface NumberObjection extends Objection {

    record SessionEnded(SessionState state) implements NumberObjection {
        @Override
        public String code() {
            return "session-ended";
        }

        @Override
        public String message() {
            return "The session has ended: its numbers are what they are.";
        }
    }

    record RangeUpsideDown(int from, int to) implements NumberObjection {
        @Override
        public String code() {
            return "range-upside-down";
        }

        @Override
        public String message() {
            return "The last number comes before the first, or is of another facility or year: check both labels.";
        }
    }

    record RangeTooLong(int numbers, int longest) implements NumberObjection {
        @Override
        public String code() {
            return "range-too-long";
        }

        @Override
        public String message() {
            return "%d numbers at once: at most %d, so that a slip of the key is noticed.".formatted(numbers, longest);
        }
    }

    /** @param session which has numbers from first to last already */
    record RangeOverlaps(UUID session, DonationNumber first, DonationNumber last) implements NumberObjection {
        @Override
        public String code() {
            return "range-overlaps";
        }

        @Override
        public String message() {
            return "%s to %s are allotted to a session already: check which label sets these are."
                    .formatted(first.printed(), last.printed());
        }
    }

    /** @param donations the first few */
    record RangeNumbersUsed(List<DonationNumber> donations) implements NumberObjection {
        public RangeNumbersUsed {
            donations = List.copyOf(donations);
        }

        @Override
        public String code() {
            return "range-numbers-used";
        }

        @Override
        public String message() {
            return "%s already belongs to a donation: quarantine these label sets."
                    .formatted(donations.getFirst().printed());
        }
    }

    record NumberNotAllotted(DonationNumber donation) implements NumberObjection {
        @Override
        public String code() {
            return "donation-number-not-allotted";
        }

        @Override
        public String message() {
            return "%s is of no range of any session: put this label set aside and take one of this session's."
                    .formatted(donation.printed());
        }
    }

    /** @param session whose number it is */
    record NumberOfAnotherSession(DonationNumber donation, UUID session) implements NumberObjection {
        @Override
        public String code() {
            return "donation-number-of-another-session";
        }

        @Override
        public String message() {
            return "%s belongs to another session: put this label set aside and take one of this session's."
                    .formatted(donation.printed());
        }
    }

    record NumberNotUnused(DonationNumber donation, NumberState state) implements NumberObjection {
        @Override
        public String code() {
            return "donation-number-not-unused";
        }

        @Override
        public String message() {
            return "%s is not unused any more: put this label set aside and take a new one."
                    .formatted(donation.printed());
        }
    }

    record SessionDoesNotBalance(List<DonationNumber> donations) implements NumberObjection {
        public SessionDoesNotBalance {
            donations = List.copyOf(donations);
        }

        @Override
        public String code() {
            return "session-does-not-balance";
        }

        @Override
        public String message() {
            return "%d numbers are not accounted for: collect, void, return or explain each of them."
                    .formatted(donations.size());
        }
    }

    record CollectionsInProgress(List<DonationNumber> donations) implements NumberObjection {
        public CollectionsInProgress {
            donations = List.copyOf(donations);
        }

        @Override
        public String code() {
            return "collections-in-progress";
        }

        @Override
        public String message() {
            return "%d collections have not ended: end each of them first.".formatted(donations.size());
        }
    }
}
