package org.bloodstream.donors.likeness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.likeness.domain.People.COMPARISON;
import static org.bloodstream.donors.likeness.domain.People.born;
import static org.bloodstream.donors.likeness.domain.People.living;
import static org.bloodstream.donors.likeness.domain.People.numbered;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.patient.HealthAndCareNumber;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.blood.patient.NhsNumber;
import org.bloodstream.donors.registration.domain.Sex;

class LikenessPropertiesTest {

    @Property(tries = 500)
    void likeness_is_symmetric(@ForAll("people") Particulars a, @ForAll("people") Particulars b) {
        assertThat(COMPARISON.compare(a, b)).isEqualTo(COMPARISON.compare(b, a));
    }

    @Property(tries = 500)
    void one_more_agreement_never_lowers_the_score(@ForAll("people") Particulars a, @ForAll("people") Particulars b) {
        double before = COMPARISON.compare(a, b).score();
        assertThat(moreAlike(a, b))
                .allSatisfy(alike ->
                        assertThat(COMPARISON.compare(a, alike).score()).isGreaterThanOrEqualTo(before - 1e-9));
    }

    @Property(tries = 300)
    void any_text_at_all_is_compared(@ForAll String one, @ForAll String other) {
        var a = written(one + "a", other);
        var b = written(other + "a", one);
        assertThat(COMPARISON.compare(a, b)).isEqualTo(COMPARISON.compare(b, a));
    }

    @Property(tries = 500)
    void the_score_alone_is_the_score_of_all_the_parts(
            @ForAll("people") Particulars a, @ForAll("people") Particulars b) {
        assertThat(COMPARISON.score(a, b)).isEqualTo(COMPARISON.compare(a, b).score());
    }

    @Property(tries = 1_000)
    void one_slip_is_one_letter_another_or_left_out_or_too_many_or_two_neighbours_transposed(
            @ForAll("words") String word, @ForAll("words") String other) {
        assertThat(new NormalName(List.of(word)).oneSlipFrom(new NormalName(List.of(other))))
                .isEqualTo(!word.equals(other)
                        && (slips(word).contains(other) || slips(other).contains(word)));
    }

    /** Of letters A to C, without those that have one too many: the shorter word is one slip from the longer one then. */
    private static Set<String> slips(String word) {
        Set<String> slips = new HashSet<>();
        for (int i = 0; i < word.length(); i++) {
            var before = word.substring(0, i);
            var after = word.substring(i + 1);
            slips.add(before + after);
            for (var letter : List.of("A", "B", "C")) slips.add(before + letter + after);
            if (!after.isEmpty()) slips.add(before + after.charAt(0) + word.charAt(i) + after.substring(1));
        }
        return slips;
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars('A', 'B', 'C').ofMinLength(1).ofMaxLength(5);
    }

    /** The other person with one thing more as the first one has it; what the first one has not is left. */
    private static Stream<Particulars> moreAlike(Particulars a, Particulars b) {
        return Stream.of(
                new Particulars(a.family(), a.given(), b.dateOfBirth(), b.sex(), b.residence(), b.number()),
                a.dateOfBirth() == null ? b : born(b, a.dateOfBirth()),
                living(b, a.residence()),
                a.number() == null ? b : numbered(b, a.number()));
    }

    private static Particulars written(String family, String given) {
        return new Particulars(
                NormalName.of(family), NormalName.of(given), null, null, new Residence(family, given), null);
    }

    @Provide
    Arbitrary<Particulars> people() {
        var names = Arbitraries.of(
                        "Lagan",
                        "Lagan-Carrick",
                        "Carrick",
                        "O'Neill",
                        "Ó Néill",
                        "Mac Donald",
                        "Nora",
                        "Nuala",
                        "N",
                        "王",
                        "MARTHA",
                        "MARHTA",
                        "Seán",
                        "John",
                        "John Patrick")
                .map(NormalName::of);
        var dates = Arbitraries.of("1990-05-07", "1990-07-05", "1990-01-01", "1990-05-08", "1962-03-04", "1993-08-21")
                .map(LocalDate::parse)
                .injectNull(0.2);
        var homes = Combinators.combine(
                        Arbitraries.of("BT12 6BE", "BT12 6BF", "BT48 6HQ", ""),
                        Arbitraries.of("7 Lagan Row", "9 Lagan Row", ""))
                .as(Residence::new);
        var numbers = Arbitraries.<NationalNumber>of(
                        new HealthAndCareNumber("3999999993"),
                        new HealthAndCareNumber("3999999985"),
                        new NhsNumber("9990000018"))
                .injectNull(0.4);
        return Combinators.combine(
                        names, names, dates, Arbitraries.of(Sex.class).injectNull(0.2), homes, numbers)
                .as(Particulars::new);
    }
}
