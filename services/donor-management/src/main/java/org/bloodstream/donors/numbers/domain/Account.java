package org.bloodstream.donors.numbers.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.numbers.domain.NumberEvent.DonationNumbersExplained;
import org.bloodstream.donors.numbers.domain.NumberEvent.DonationNumbersReturned;
import org.bloodstream.donors.numbers.domain.NumberEvent.DonationNumbersVoided;

/** What a person says became of numbers that no collection used. */
public sealed interface Account {
    record Void(VoidReason reason) implements Account {}

    record Return() implements Account {}

    /** @param words as given; in no event */
    record Explanation(String words) implements Account {}

    default NumberState state() {
        return switch (this) {
            case Void _ -> NumberState.VOIDED;
            case Return _ -> NumberState.RETURNED;
            case Explanation _ -> NumberState.EXPLAINED;
        };
    }

    default NumberEvent event(UUID range, UUID session, List<DonationNumber> numbers, Instant at) {
        return switch (this) {
            case Void(var reason) -> new DonationNumbersVoided(range, session, numbers, reason, at);
            case Return _ -> new DonationNumbersReturned(range, session, numbers, at);
            case Explanation _ -> new DonationNumbersExplained(range, session, numbers, at);
        };
    }
}
