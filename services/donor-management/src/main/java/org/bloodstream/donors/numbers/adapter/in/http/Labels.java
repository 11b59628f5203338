package org.bloodstream.donors.numbers.adapter.in.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumberUnreadable;

/** Labels that were scanned or typed: their numbers, or why some are none. */
sealed interface Labels {
    /** @param numbers in the order of the labels */
    record Readable(SequencedSet<DonationNumber> numbers) implements Labels {}

    record Unreadable(List<NumberUnreadable> objections) implements Labels {}

    static Labels read(List<String> texts) {
        var numbers = new LinkedHashSet<DonationNumber>();
        var unreadable = new ArrayList<NumberUnreadable>();
        for (var text : texts) {
            try {
                numbers.add(DonationNumber.read(text));
            } catch (UnreadableCodeException cause) {
                unreadable.add(NumberUnreadable.of(cause));
            }
        }
        return unreadable.isEmpty() ? new Readable(numbers) : new Unreadable(List.copyOf(unreadable));
    }
}
