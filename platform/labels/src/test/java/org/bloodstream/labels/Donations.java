package org.bloodstream.labels;

import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Combinators.F4;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.DonationFlags;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.SpecialTesting;

/** Any pack: every way to write a number, a group, a product and a time. */
final class Donations {
    private static final String CAPITALS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private Donations() {}

    static Arbitrary<UnitLabel> labels() {
        F4<DonationIdentification, BloodGroups, UnitProduct, LabelDate[], UnitLabel> label =
                (donation, group, product, dates) ->
                        new UnitLabel(donation, group, product, dates[0], dates[1], null, Samples.FACILITY);
        return Combinators.combine(numbers(), groups(), products(), dates())
                .as(label)
                .flatMap(it -> tested().injectNull(0.3)
                        .map(tested -> new UnitLabel(
                                it.donation(),
                                it.group(),
                                it.product(),
                                it.collection(),
                                it.expiry(),
                                tested,
                                it.facility())));
    }

    private static Arbitrary<DonationIdentification> numbers() {
        String letters = "ABCDEFGHIJKLMNPQRSTUVWXYZ";
        var facilities = Combinators.combine(
                        Arbitraries.chars().with(letters + "123456789"),
                        text(letters + "0123456789", 2),
                        text("0123456789", 10))
                .as((first, next, rest) -> new DonationNumber(first + next + rest));
        var flags = Arbitraries.of("00", "01", "05", "19", "20", "A1").map(DonationFlags::new);
        return Combinators.combine(facilities, flags, Arbitraries.of(true, false))
                .as((number, flag, checked) -> checked
                        ? DonationIdentification.selfChecking(number)
                        : new DonationIdentification(number, flag));
    }

    private static Arbitrary<BloodGroups> groups() {
        return Combinators.combine(
                        Arbitraries.of(
                                "95", "51", "06", "62", "17", "73", "28", "84", "47", "P2", "55", "Mq", "00", "54"),
                        Arbitraries.chars().with(CAPITALS_AND_DIGITS))
                .as((gg, r) -> (BloodGroups) DataStructure.read("=%" + gg + r + "0"));
    }

    private static Arbitrary<UnitProduct> products() {
        var names = Arbitraries.of(
                "Red cells, irradiated", "Platelets, pooled, in plasma or additive+plasma, leucodepleted", "Plasma");
        return Combinators.combine(
                        Arbitraries.of("E0", "F9", "D1", "DR", "AE", "H0", "S1", "YA"),
                        text(CAPITALS_AND_DIGITS, 3),
                        Arbitraries.of(CollectionType.class).map(CollectionType::code),
                        Arbitraries.of("00", "A0", "Z0", "Aa", "Zz"),
                        names)
                .as((letter, rest, type, division, name) -> Samples.product(letter + rest + type + division, name));
    }

    private static Arbitrary<LabelDate[]> dates() {
        var minutes = Arbitraries.integers().between(1, 3 * 365 * 24 * 60);
        return Combinators.combine(minutes, minutes).as((from, shelf) -> {
            var at = LocalDateTime.of(2025, 1, 1, 0, 0).plusMinutes(from);
            return new LabelDate[] {LabelDate.collection(at), LabelDate.expiry(at.plusMinutes(shelf))};
        });
    }

    private static Arbitrary<TestedFor> tested() {
        return text(CAPITALS_AND_DIGITS, 5)
                .map(code -> new TestedFor(new SpecialTesting(code), new LabelText("Words")));
    }

    private static Arbitrary<String> text(String characters, int length) {
        return Arbitraries.strings().withChars(characters).ofLength(length);
    }
}
