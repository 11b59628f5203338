package org.bloodstream.donors.numbers.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;

/** What happened to numbers of one range but for their use, which the collection tells. */
public sealed interface NumberEvent {
    UUID range();

    /** @param year nominal */
    record NumberRangeAllotted(
            UUID range, UUID session, FacilityNumber facility, int year, int from, int to, Instant allottedAt)
            implements NumberEvent {
        public static NumberRangeAllotted of(NumberRange range, Instant at) {
            var run = range.run();
            return new NumberRangeAllotted(
                    range.range(), range.session(), run.facility(), run.year(), run.from(), run.to(), at);
        }
    }

    record DonationNumbersVoided(
            UUID range, UUID session, List<DonationNumber> donations, VoidReason reason, Instant voidedAt)
            implements NumberEvent {
        public DonationNumbersVoided {
            donations = List.copyOf(donations);
        }
    }

    record DonationNumbersReturned(UUID range, UUID session, List<DonationNumber> donations, Instant returnedAt)
            implements NumberEvent {
        public DonationNumbersReturned {
            donations = List.copyOf(donations);
        }
    }

    /** The words stay here. */
    record DonationNumbersExplained(UUID range, UUID session, List<DonationNumber> donations, Instant explainedAt)
            implements NumberEvent {
        public DonationNumbersExplained {
            donations = List.copyOf(donations);
        }
    }
}
