package org.bloodstream.donors.numbers.adapter.out.r2dbc;

import java.util.List;
import org.bloodstream.donors.numbers.domain.NumberEvent;
import org.bloodstream.donors.numbers.domain.NumberEvent.DonationNumbersExplained;
import org.bloodstream.donors.numbers.domain.NumberEvent.DonationNumbersReturned;
import org.bloodstream.donors.numbers.domain.NumberEvent.DonationNumbersVoided;
import org.bloodstream.donors.numbers.domain.NumberEvent.NumberRangeAllotted;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
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
        return journal.hold(STREAM, range)
                .flatMap(last ->
                        journal.append(act, List.of(new Entry(STREAM, range, last + 1, type(event), 1, event))));
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
