package org.bloodstream.donors.numbers.adapter.out.r2dbc;

import org.bloodstream.donors.numbers.domain.NumberEvent;
import org.bloodstream.donors.numbers.domain.NumberEvent.DonationNumbersExplained;
import org.bloodstream.donors.numbers.domain.NumberEvent.DonationNumbersReturned;
import org.bloodstream.donors.numbers.domain.NumberEvent.DonationNumbersVoided;
import org.bloodstream.donors.numbers.domain.NumberEvent.NumberRangeAllotted;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The stream {@code numbers}; its subject is the range. */
@Component
class NumberEvents {
    private static final String STREAM = "numbers";

    private final Journal journal;

    NumberEvents(Journal journal) {
        this.journal = journal;
    }

    Mono<Void> publish(NumberEvent event, Act act) {
        var range = event.range().toString();
        return journal.appendNext(act, new Fact(STREAM, range, type(event), 1, event));
    }

    private static String type(NumberEvent event) {
        return switch (event) {
            case NumberRangeAllotted _ -> "NumberRangeAllotted";
            case DonationNumbersVoided _ -> "DonationNumbersVoided";
            case DonationNumbersReturned _ -> "DonationNumbersReturned";
            case DonationNumbersExplained _ -> "DonationNumbersExplained";
        };
    }
}
