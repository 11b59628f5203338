package org.bloodstream.donors.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.HealthAndCareNumber;
import org.bloodstream.donors.likeness.adapter.out.text.CommonsSpelling;
import org.bloodstream.donors.likeness.adapter.out.text.ShippedTables;
import org.bloodstream.donors.likeness.domain.Field;
import org.bloodstream.donors.likeness.domain.Likeness;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Part;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Residence;
import org.bloodstream.donors.likeness.domain.Verdict;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RankingDonorsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Ranking RANKING = new Ranking(ShippedTables.comparison());
    private static final Candidate SIOBHAN = donor(1, "Ó Néill", "Siobhán", "1990-05-17", "BT12 6BE");
    private static final Candidate SEAN = donor(2, "O'Neill", "Seán", "1988-11-30", "BT12 6BE");
    private static final Candidate NORA = donor(3, "Lagan-Carrick", "Nora", "1975-02-03", "BT48 6HQ");
    private static final Candidate ORLA = donor(4, "Lagan", "Orla", "1990-05-17", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siobhan ONeill",
                "o'neill siobhán",
                "Shivaun Oneil",
                "Siobhan O Neil 17/05/1990",
                "Siobhan 17/05/1990",
                "Siobhan ONeill 17/05/1991",
                "ONeill BT12 6BE 17 May 1990",
                "399 999 9993",
                "00000000-0000-0000-0000-000000000001",
            })
    void the_donor_who_is_meant_stands_first(String query) {
        var ranked = ranked(query, NORA, SEAN, ORLA, SIOBHAN);
        assertThat(ranked).isNotEmpty();
        assertThat(ranked.getFirst().candidate()).isEqualTo(SIOBHAN);
    }

    @Test
    void a_donors_own_number_stands_first_whatever_else_was_typed() {
        assertThat(ranked("Orla Lagan " + SEAN.donor(), SIOBHAN, ORLA, SEAN))
                .extracting(Match::candidate)
                .startsWith(SEAN, ORLA);
    }

    @Test
    void the_score_is_the_sum_of_parts_that_are_shown() {
        var best = ranked("Siobhan ONeill 17/05/1990", SIOBHAN).getFirst().likeness();
        assertThat(best.score())
                .isCloseTo(best.parts().stream().mapToDouble(Part::weight).sum(), within(1e-9));
        assertThat(best.parts()).extracting(Part::field).containsExactly(Field.values());
    }

    @ParameterizedTest
    @CsvSource({
        "Siobhan ONeil 17/05/1990, true",
        "Shivaun ONeill 17/05/1990, true",
        "399 999 9993, true",
        "00000000-0000-0000-0000-000000000001, true",
        "Siobhan XNeill 17/05/1990, true",
        "Xiobhan ONeill 17/05/1990, true",
        "Siobhan XXNeill 17/05/1990, false",
        "Siobhan XNeill 16/05/1990, false",
        "Siobhan ONeill, false",
        "Siobhan ONeill 16/05/1990, false",
        "Siobhan Lagan 17/05/1990, false",
        "Peter Bann 17/05/1990, false",
    })
    void names_with_the_birth_date_settle_who_is_meant_and_names_alone_never_do(String query, boolean settled) {
        var read = DonorQuery.read(query, TODAY);
        assertThat(read.maySettle() && Ranking.settled(read, ranked(query, NORA, SEAN, SIOBHAN)))
                .isEqualTo(settled);
    }

    @Test
    void beside_who_is_meant_a_twin_and_whoever_may_have_married_are_shown_and_no_stranger_born_on_that_day() {
        var twin = donor(5, "O'Neill", "Gráinne", "1990-05-17", null);
        var married = donor(6, "Bann", "Siobhán", "1990-05-17", null);
        var stranger = donor(7, "Bann", "Peter", "1990-05-17", null);
        var query = DonorQuery.read("Siobhan ONeill 17/05/1990", TODAY);
        var found = ranked("Siobhan ONeill 17/05/1990", stranger, married, twin, SIOBHAN);
        assertThat(found).hasSize(4);
        assertThat(Ranking.withoutStrangers(query, found))
                .extracting(Match::candidate)
                .containsExactlyInAnyOrder(SIOBHAN, twin, married);
    }

    @Test
    void a_donor_whose_number_was_typed_is_shown_whatever_the_name() {
        var typed = "Orla Lagan 17/05/1990 " + SEAN.donor();
        var twin = donor(9, "Lagan", "Orla", "1990-05-17", null);
        assertThat(Ranking.withoutStrangers(DonorQuery.read(typed, TODAY), ranked(typed, twin, SEAN)))
                .extracting(Match::candidate)
                .containsExactly(SEAN, twin);
    }

    @Test
    void one_of_two_surnames_finds_the_donor() {
        assertThat(ranked("Nora Carrick", NORA, SEAN))
                .extracting(Match::candidate)
                .containsExactly(NORA);
    }

    @Test
    void whom_more_speaks_against_than_for_is_left_out() {
        assertThat(ranked("Peter Bann 01/02/1961", SIOBHAN, SEAN, NORA, ORLA)).isEmpty();
    }

    @Test
    void of_two_who_fit_alike_the_order_is_always_the_same() {
        var twin = donor(9, "Lagan", "Orla", "1990-05-17", null);
        assertThat(ranked("Orla Lagan", twin, ORLA)).isEqualTo(ranked("Orla Lagan", ORLA, twin));
    }

    @Test
    void likely_duplicates_of_an_applicant_are_told_best_first_and_strangers_not() {
        var again = donor(7, "O'Neill", "Siobhan", "1990-05-17", "BT12 6BE").particulars();
        var slip = donor(8, "O'Neill", "Siobhán", "1990-05-16", "BT12 6BE");
        var likely = RANKING.likely(again, List.of(NORA, slip, SEAN, SIOBHAN, ORLA));
        assertThat(likely).extracting(Match::candidate).containsExactly(SIOBHAN, slip);
        assertThat(likely)
                .last()
                .extracting(Match::likeness)
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.LIKELY);
    }

    @Test
    void a_name_is_indexed_by_its_normal_form_and_its_sounds() {
        var spelling = new CommonsSpelling();
        var index = IndexedName.of("O’Neill-Smyth", "Siobhán", spelling);
        assertThat(index.normal()).isEqualTo("ONEILL SMYTH SIOBHAN");
        assertThat(index.sounds()).containsAnyElementsOf(spelling.sounds("SMITH"));
        assertThat(IndexedName.of("王", "小明", spelling).normal()).isEqualTo("王 小明");
        assertThat(index).asString().doesNotContain("ONEILL");
    }

    @Test
    void a_donor_is_found_by_the_name_from_before_a_correction_as_well_as_by_todays() {
        var married = new Candidate(
                NORA.donor(),
                "Foyle",
                NORA.givenName(),
                NORA.postcode(),
                new Particulars(
                        NormalName.of("Foyle"),
                        NormalName.of(NORA.givenName()),
                        NORA.particulars().dateOfBirth(),
                        Sex.FEMALE,
                        NORA.particulars().residence(),
                        null),
                List.of(new FormerName(NORA.familyName(), NORA.givenName())));
        var maiden = ranked("Nora Lagan-Carrick", married).getFirst().likeness();
        assertThat(maiden.score())
                .isEqualTo(
                        ranked("Nora Lagan-Carrick", NORA).getFirst().likeness().score());
        assertThat(ranked("Nora Foyle", married)).hasSize(1);
        assertThat(RANKING.likely(NORA.particulars(), List.of(married)))
                .extracting(Match::candidate)
                .containsExactly(married);
    }

    @Test
    void former_names_are_kept_as_given() {
        var names = List.of(new FormerName("Ó Néill", "Siobhán"), new FormerName("王", "小 明"));
        assertThat(FormerName.readAll(FormerName.writeAll(names))).isEqualTo(names);
        assertThat(FormerName.readAll("")).isEmpty();
    }

    private static List<Match> ranked(String query, Candidate... candidates) {
        return RANKING.ranked(DonorQuery.read(query, TODAY), Arrays.asList(candidates));
    }

    private static Candidate donor(long donor, String family, String given, String born, @Nullable String postcode) {
        return new Candidate(
                new UUID(0, donor),
                family,
                given,
                postcode,
                new Particulars(
                        NormalName.of(family),
                        NormalName.of(given),
                        LocalDate.parse(born),
                        Sex.FEMALE,
                        Residence.of(postcode, null),
                        donor == 1 ? new HealthAndCareNumber("3999999993") : null),
                List.of());
    }
}
