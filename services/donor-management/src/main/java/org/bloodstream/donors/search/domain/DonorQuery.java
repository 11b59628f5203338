package org.bloodstream.donors.search.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Residence;
import org.jspecify.annotations.Nullable;

/**
 * What a query says.
 *
 * @param words of names, in their normal form, in the order typed
 * @param donor a donor's number
 * @param legacyNumber a donor's number in a system that donors were brought from; then nothing else is said
 */
public record DonorQuery(
        List<String> words,
        @Nullable LocalDate dateOfBirth,
        @Nullable String postcode,
        @Nullable NationalNumber number,
        @Nullable UUID donor,
        @Nullable String legacyNumber) {
    /** Characters. */
    public static final int LONGEST = 200;

    private static final int FEWEST_LETTERS = 3;
    /** Of an ideographic name, and of any with a birth date or a postcode: Ng is a whole surname. */
    private static final int FEWEST_OF_THE_SHORT = 2;

    private static final int MOST_WORDS = 8;
    /** What it begins with says that it is one; alone it is one when it is nothing else. */
    private static final Pattern LEGACY = Pattern.compile("#\\s*(?<marked>\\S.{0,39})|(?<bare>(?=\\S*\\d)\\S{4,40})");

    private static final Pattern DONOR =
            Pattern.compile("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    public DonorQuery {
        words = List.copyOf(words);
    }

    public DonorQuery(
            List<String> words,
            @Nullable LocalDate dateOfBirth,
            @Nullable String postcode,
            @Nullable NationalNumber number,
            @Nullable UUID donor) {
        this(words, dateOfBirth, postcode, number, donor, null);
    }

    /**
     * Reads what somebody typed, in any order.
     *
     * @param today local date
     * @throws org.bloodstream.blood.UnreadableCodeException {@code query-too-short}, {@code query-too-long}, {@code
     *     query-too-wide}, {@code query-number-unknown}, {@code query-date-impossible}, or the code of a national number's
     *     rule
     */
    public static DonorQuery read(String typed, LocalDate today) {
        refuseIf(typed.length() > LONGEST, "query-too-long", "A query has at most %d characters".formatted(LONGEST));
        var legacy = LEGACY.matcher(typed.strip());
        boolean numbered = legacy.matches();
        if (numbered && legacy.group("marked") != null) return ofLegacy(legacy.group("marked"));
        var text = new QueryText(typed);
        var donor =
                text.take(DONOR).map(found -> UUID.fromString(found.group())).orElse(null);
        var number = text.take(NUMBER)
                .map(found -> NationalNumber.read(found.group()))
                .orElse(null);
        var birth = BirthDateText.takenFrom(text, today);
        var postcode = text.take(POSTCODE).map(found -> found.group()).orElse(null);
        boolean digitsLeft = text.rest().codePoints().anyMatch(Character::isDigit);
        if (digitsLeft && numbered) return ofLegacy(typed.strip());
        refuseIf(
                digitsLeft,
                "query-number-unknown",
                "This number is no birth date, postcode, donor number or health number");
        return new DonorQuery(NormalName.of(text.rest()).parts(), birth, postcode, number, donor).narrowEnough();
    }

    private static DonorQuery ofLegacy(String number) {
        return new DonorQuery(List.of(), null, null, null, null, number);
    }

    /** What a person's own particulars would be asked by. */
    public static DonorQuery of(Particulars person) {
        var words = Stream.of(person.family(), person.given())
                .flatMap(name -> name.parts().stream())
                .limit(MOST_WORDS)
                .toList();
        return new DonorQuery(words, person.dateOfBirth(), null, person.number(), null);
    }

    /** Nobody lists everybody: something must be there that few people share. */
    private DonorQuery narrowEnough() {
        refuseIf(words.size() > MOST_WORDS, "query-too-long", "A query has at most %d names".formatted(MOST_WORDS));
        if (number != null || donor != null) return this;
        boolean named = named(String.join("", words));
        refuseIf(
                !named && (!words.isEmpty() || dateOfBirth == null && postcode == null),
                "query-too-short",
                "Give at least %d letters of a name".formatted(FEWEST_LETTERS));
        refuseIf(
                !named && (dateOfBirth == null || postcode == null),
                "query-too-wide",
                "Give a name with the birth date or the postcode");
        return this;
    }

    /** Whether it says something that few share, so that who fits may be the one who is meant. */
    public boolean maySettle() {
        return dateOfBirth != null || number != null || donor != null || legacyNumber != null;
    }

    private boolean named(String letters) {
        boolean few =
                dateOfBirth != null || postcode != null || letters.codePoints().anyMatch(Character::isIdeographic);
        return letters.codePointCount(0, letters.length()) >= (few ? FEWEST_OF_THE_SHORT : FEWEST_LETTERS);
    }

    /** Every way in which the words can be surname and given name; the one that fits a donor best counts. */
    List<Particulars> readings() {
        var readings = IntStream.rangeClosed(0, words.size())
                .boxed()
                .flatMap(cut -> Stream.of(
                        reading(words.subList(0, cut), words.subList(cut, words.size())),
                        reading(words.subList(cut, words.size()), words.subList(0, cut))))
                .distinct();
        return readings.toList();
    }

    private Particulars reading(List<String> family, List<String> given) {
        return new Particulars(
                new NormalName(family), new NormalName(given), dateOfBirth, null, Residence.of(postcode, null), number);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorQuery[…]";
    }
}
