package org.bloodstream.donors.postdonation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.eligibility.DonorSelection;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.DeferralRule;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.Happened;
import org.bloodstream.donors.eligibility.domain.LastReviews;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.eligibility.domain.SelectionReading;
import org.bloodstream.donors.registration.domain.Sex;
import tools.jackson.databind.json.JsonMapper;

class AfterInformationTest {
    private static final SelectionPolicy POLICY = shipped();
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 26, 10, 30, 0, 0, RegionalTime.ZONE);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final DonorForSelection NORA = new DonorForSelection(
            LocalDate.of(1990, 5, 1), Sex.FEMALE, List.of(), LastReviews.NONE, List.of(), List.of());

    @Example
    void a_rule_that_defers_is_a_deferral_with_its_words_its_source_and_its_end() {
        var after = after(on("acute-infection", TODAY.minusDays(2)));
        assertThat(after.referred()).isEmpty();
        var imposed = after.imposed().getFirst();
        assertThat(imposed.rule()).isEqualTo("D015");
        assertThat(imposed.source()).isEqualTo(DeferralSource.POST_DONATION_INFORMATION);
        assertThat(imposed.authority()).contains("[S:dsg-infection]");
        assertThat(imposed.end()).isEqualTo(new DeferralEnd.Until(new Return.OnDay(TODAY.plusDays(12))));
        assertThat(imposed.donations()).containsExactlyInAnyOrder(DonationType.values());
    }

    @Example
    void a_rule_of_one_type_of_donation_defers_from_that_alone_and_what_excludes_excludes_for_good() {
        assertThat(after(on("aspirin-before-platelets", TODAY))
                        .imposed()
                        .getFirst()
                        .donations())
                .isEqualTo(Set.of(DonationType.PLATELETS));
        assertThat(after(new Answer("injected-drugs", new Happened.NotAsked()))
                        .imposed()
                        .getFirst()
                        .end())
                .isEqualTo(new DeferralEnd.Never());
    }

    @Example
    void a_day_that_nobody_said_counts_from_today_and_what_is_not_over_lasts_until_it_is() {
        assertThat(after(new Answer("acute-infection", new Happened.NotAsked()))
                        .imposed()
                        .getFirst()
                        .end())
                .isEqualTo(new DeferralEnd.Until(new Return.OnDay(TODAY.plusDays(14))));
        assertThat(after(new Answer("acute-infection", new Happened.StillSo()))
                        .imposed()
                        .getFirst()
                        .end())
                .isEqualTo(new DeferralEnd.Until(new Return.WhenItEnds()));
    }

    @Example
    void what_a_rule_leaves_to_a_clinician_and_what_none_knows_is_referred() {
        assertThat(after(
                                new Answer("other-medicine", new Happened.NotAsked()),
                                new Answer("no-such-thing", new Happened.NotAsked()))
                        .referred())
                .containsExactlyInAnyOrder("other-medicine", "condition-without-rule");
    }

    @Property
    void a_further_answer_takes_no_deferral_and_no_question_of_a_clinician_away(
            @ForAll("answers") List<Answer> answers, @ForAll("answer") Answer another) {
        var before = after(answers.toArray(Answer[]::new));
        var more = new ArrayList<>(answers);
        more.add(another);
        var after = after(more.toArray(Answer[]::new));
        assertThat(after.imposed()).containsAll(before.imposed());
        assertThat(after.referred()).containsAll(before.referred());
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        return answer().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Answer> answer() {
        var conditions =
                Arbitraries.of(POLICY.rules().stream().map(DeferralRule::code).toList());
        var happened = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 2000).map(days -> new Happened.OnDay(TODAY.minusDays(days))),
                Arbitraries.of(new Happened.StillSo(), new Happened.DateUnknown(), new Happened.NotAsked()));
        return Combinators.combine(conditions, happened).as(Answer::new);
    }

    private static AfterInformation after(Answer... answers) {
        return AfterInformation.of(POLICY, Eligibility.told(POLICY, NORA, List.of(answers), NOW));
    }

    private static Answer on(String condition, LocalDate day) {
        return new Answer(condition, new Happened.OnDay(day));
    }

    private static SelectionPolicy shipped() {
        var text = new DonorSelection(JsonMapper.shared(), RegionalTime.ZONE).shipped();
        return switch (SelectionPolicy.read(text)) {
            case SelectionReading.Taken(var policy) -> policy;
            case SelectionReading.Refused(var cells) -> throw new AssertionError(cells.toString());
        };
    }
}
