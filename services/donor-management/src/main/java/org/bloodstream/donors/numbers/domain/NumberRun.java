package org.bloodstream.donors.numbers.domain;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.donors.numbers.domain.NumberObjection.RangeTooLong;
import org.bloodstream.donors.numbers.domain.NumberObjection.RangeUpsideDown;

/**
 * Consecutive numbers as somebody wrote them down; not yet known to make sense.
 *
 * @param year nominal, 0 to 99
 * @param from sequence, 0 to 999999
 * @param to sequence of the last one, that one included
 */
public record NumberRun(FacilityNumber facility, int year, int from, int to) {
    /** Far above what one session collects (about 69; 12_volumes.md, section 12.2), so that a slip of the key is noticed [D]. */
    public static final int LONGEST = 2000;

    public NumberRun {
        var _ = DonationNumber.of(facility.value(), year, from);
    }

    /** From one number to another of the same facility and year. */
    public static NumberRun of(DonationNumber first, DonationNumber last) {
        return new NumberRun(
                first.facilityNumber(),
                Integer.parseInt(first.nominalYear()),
                Integer.parseInt(first.sequence()),
                first.value().regionMatches(0, last.value(), 0, 7) ? Integer.parseInt(last.sequence()) : -1);
    }

    public List<NumberObjection> objections() {
        Stream<NumberObjection> upsideDown = to < from ? Stream.of(new RangeUpsideDown(from, to)) : Stream.empty();
        Stream<NumberObjection> tooLong =
                to - from >= LONGEST ? Stream.of(new RangeTooLong(to - from + 1, LONGEST)) : Stream.empty();
        return Stream.concat(upsideDown, tooLong).toList();
    }

    /** Empty for a run that is upside down. */
    public List<DonationNumber> numbers() {
        return IntStream.rangeClosed(from, to)
                .mapToObj(sequence -> DonationNumber.of(facility.value(), year, sequence))
                .toList();
    }
}
