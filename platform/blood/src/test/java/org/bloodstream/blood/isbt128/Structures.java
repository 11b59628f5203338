package org.bloodstream.blood.isbt128;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.Times;
import org.bloodstream.blood.group.Antigen;

/** Any valid data structure of each kind that is produced. */
public final class Structures {
    private static final String CAPITALS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private Structures() {}

    public static Arbitrary<DataStructure> any() {
        return Arbitraries.oneOf(labels(), antigens(), people(), items(), others());
    }

    private static Arbitrary<DataStructure> labels() {
        return Arbitraries.oneOf(
                Combinators.combine(numbers(), Arbitraries.of(flags())).as(Structures::donation),
                groups(),
                products(),
                Combinators.combine(Arbitraries.of(LabelDate.Meaning.class), dates(), times().injectNull(0.5))
                        .as(LabelDate::new));
    }

    /** With flags that carry a check value it must be the number's. */
    private static DataStructure donation(DonationNumber number, DonationFlags flags) {
        return flags.checkValue().isPresent()
                ? DonationIdentification.selfChecking(number)
                : new DonationIdentification(number, flags);
    }

    public static Arbitrary<DonationNumber> numbers() {
        return Combinators.combine(facilities(), digits(8)).as((fin, rest) -> new DonationNumber(fin.value() + rest));
    }

    private static List<DonationFlags> flags() {
        return Stream.of("00", "01", "07", "14", "19", "20", "59", "60", "96", "97", "A1", "YY")
                .map(DonationFlags::new)
                .toList();
    }

    private static Arbitrary<BloodGroups> groups() {
        String phenotypes = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        return Combinators.combine(
                        Arbitraries.of(GroupTable.BY_CODE.values()),
                        Arbitraries.chars().with(phenotypes))
                .as((group, r) -> new BloodGroups(group, LabelPhenotype.of(r)));
    }

    private static Arbitrary<ProductCode> products() {
        var type = Arbitraries.of(CollectionType.class).map(CollectionType::code);
        return Combinators.combine(
                        Arbitraries.of("E0", "F9", "D1", "DR", "AE", "H0", "S1", "P0", "X0", "YA"),
                        text(CAPITALS_AND_DIGITS, 3),
                        type,
                        Arbitraries.of("00", "A0", "Z0", "Aa", "Zz", "99"))
                .as((letter, rest, t, ds) -> new ProductCode(letter + rest + t + ds));
    }

    private static Arbitrary<DataStructure> antigens() {
        var hla = Arbitraries.of("0224", "0000", "9999", "0299", "6880")
                .flatMap(a -> Arbitraries.of("0827", "0799", "8383").map(b -> a + b));
        return Arbitraries.oneOf(
                digits(17).map(rest -> RedCellAntigens.general("9" + rest)),
                digits(18).map(RedCellAntigens::finnish),
                Combinators.combine(hla, digits(8), Arbitraries.of("00", "01", "09"))
                        .as((types, rest, end) -> new PlateletAntigens(types + rest + end)),
                Combinators.combine(text("012345678", 9), Arbitraries.of("0", "3", "6"))
                        .as((first, tenth) -> new InfectionMarkers(first + tenth + "00000000")),
                tested().list().ofMaxSize(12).map(RedCellAntigenHistory::new),
                text(CAPITALS_AND_DIGITS, 5).map(SpecialTesting::new));
    }

    private static Arbitrary<TestedAntigen> tested() {
        return Combinators.combine(
                        digits(6).map(Antigen::of),
                        Arbitraries.of(TestedAntigen.Result.class),
                        Arbitraries.of(TestedAntigen.History.class))
                .as(TestedAntigen::new);
    }

    private static Arbitrary<DataStructure> people() {
        return Arbitraries.oneOf(
                Combinators.combine(facilities(), digits(16)).as(DonorIdentification::new),
                Combinators.combine(facilities(), text(CAPITALS_AND_DIGITS, 6)).as(StaffIdentification::new),
                Combinators.combine(locations(), dates()).as(PatientDateOfBirth::new),
                Combinators.combine(
                                locations(),
                                Arbitraries.strings()
                                        .alpha()
                                        .numeric()
                                        .ofMinLength(1)
                                        .ofMaxLength(99))
                        .as(PatientIdentification::new),
                Combinators.combine(digits(3).map("1"::concat), text(CAPITALS_AND_DIGITS, 13))
                        .as(RegistrationIdentifier::new),
                Combinators.combine(facilities(), digits(2), text(CAPITALS_AND_DIGITS, 6))
                        .as(ChainOfIdentity::new));
    }

    private static Arbitrary<DataStructure> items() {
        var any = Arbitraries.strings().alpha().numeric();
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.chars().with(CAPITALS_AND_DIGITS + "yz"),
                                text(CAPITALS_AND_DIGITS, 2),
                                any.ofLength(7))
                        .as(Container::new),
                any.ofLength(10).map(ContainerLot::new),
                Combinators.combine(text(CAPITALS_AND_DIGITS, 2), any.ofLength(8))
                        .as(OtherItem::new),
                any.ofLength(10).map(OtherItemLot::new),
                text(CAPITALS_AND_DIGITS, 18).map(HumanOriginLot::new),
                text(CAPITALS_AND_DIGITS, 18).map(SupplementalIdentification::new),
                any.ofLength(40).map(SingleEuropeanCode::new),
                dimensions().list().ofMaxSize(9).map(Dimensions::new));
    }

    private static Arbitrary<Dimension> dimensions() {
        return Combinators.combine(
                        Arbitraries.of(Dimension.Comparison.class),
                        Arbitraries.of(Dimension.Quantity.class),
                        Arbitraries.integers().between(0, 99_999),
                        Arbitraries.integers().between(0, 5))
                .as(Dimension::new);
    }

    private static Arbitrary<DataStructure> others() {
        var months = Dates.dates()
                .between(LocalDate.of(2000, 1, 1), LocalDate.of(2999, 12, 31))
                .map(YearMonth::from);
        return Arbitraries.oneOf(
                months.map(ExpiryMonth::new),
                Combinators.combine(facilities(), digits(2), digits(5), digits(2), digits(2))
                        .as(ProductConsignment::new),
                text(CAPITALS_AND_DIGITS, 6).map(ProductDivision::new),
                Combinators.combine(facilities(), text(CAPITALS_AND_DIGITS, 6)).as(ProcessingFacility::new),
                Combinators.combine(
                                facilities(),
                                text(CAPITALS_AND_DIGITS, 6),
                                text(CAPITALS_AND_DIGITS, 4).map(rest -> new ProductDescriptionCode("T" + rest)))
                        .as(ProcessorProduct::new),
                Combinators.combine(
                                Arbitraries.of(FlexibleDateTime.Clock.class),
                                Arbitraries.of(FlexibleDateTime.Event.class),
                                dates(),
                                times())
                        .as((clock, event, date, time) ->
                                new FlexibleDateTime(clock, event, LocalDateTime.of(date, time))));
    }

    private static Arbitrary<FacilityNumber> facilities() {
        String letters = "ABCDEFGHIJKLMNPQRSTUVWXYZ";
        return Combinators.combine(
                        Arbitraries.chars().with(letters + "123456789"), text(letters + "0123456789", 2), digits(2))
                .as((first, next, last) -> new FacilityNumber(first + next + last));
    }

    private static Arbitrary<LocationCode> locations() {
        return digits(2).map(LocationCode::new);
    }

    private static Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2999, 12, 31));
    }

    private static Arbitrary<LocalTime> times() {
        return Times.times().ofPrecision(ChronoUnit.MINUTES);
    }

    private static StringArbitrary text(String characters, int length) {
        return Arbitraries.strings().withChars(characters).ofLength(length);
    }

    private static StringArbitrary digits(int length) {
        return text("0123456789", length);
    }
}
