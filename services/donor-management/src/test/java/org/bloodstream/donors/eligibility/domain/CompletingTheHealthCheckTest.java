package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.Session.NOW;
import static org.bloodstream.donors.eligibility.domain.Session.POLICY;
import static org.bloodstream.donors.eligibility.domain.Session.TODAY;
import static org.bloodstream.donors.eligibility.domain.Session.ever;
import static org.bloodstream.donors.eligibility.domain.Session.yes;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.registration.domain.Sex;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletingTheHealthCheckTest {

    @Test
    void a_check_with_every_question_answered_is_complete() {
        assertThat(codes(Sex.MALE, noToAll(Sex.MALE))).isEmpty();
        assertThat(codes(Sex.FEMALE, noToAll(Sex.FEMALE))).isEmpty();
    }

    @Test
    void a_question_that_is_not_answered_is_named() {
        var replies = new ArrayList<>(noToAll(Sex.MALE));
        replies.removeIf(reply -> reply.question().equals("Q12"));
        assertThat(objections(Sex.MALE, replies))
                .singleElement()
                .satisfies(objection -> assertThat(objection.message()).contains("Q12"))
                .extracting(Objection::code)
                .isEqualTo("question-unanswered");
    }

    @Test
    void women_alone_are_asked_about_pregnancy() {
        assertThat(codes(Sex.FEMALE, noToAll(Sex.MALE))).containsExactly("question-unanswered");
        assertThat(codes(Sex.MALE, noToAll(Sex.FEMALE))).isEmpty();
    }

    @Test
    void a_yes_says_what_it_is_and_when() {
        assertThat(codes(with(new Reply("Q08", true, List.of())))).containsExactly("condition-not-said");
        assertThat(codes(with(new Reply("Q08", true, List.of(ever("tattoo-or-piercing"))))))
                .containsExactly("answer-day-missing");
        assertThat(codes(with(new Reply("Q08", true, List.of(yes("tattoo-or-piercing", TODAY))))))
                .isEmpty();
        assertThat(codes(with(new Reply("Q01", true, List.of(ever("unwell-today"))))))
                .isEmpty();
        assertThat(codes(with(
                        new Reply("Q08", true, List.of(new Answer("tattoo-or-piercing", new Happened.DateUnknown()))))))
                .isEmpty();
    }

    @Test
    void a_no_with_something_said_is_no_answer() {
        assertThat(codes(with(new Reply("Q08", false, List.of(yes("tattoo-or-piercing", TODAY))))))
                .containsExactly("condition-with-no");
    }

    @Test
    void no_day_is_asked_for_where_none_counts() {
        assertThat(codes(with(new Reply("Q21", true, List.of(ever("transfused-since-1980"))))))
                .isEmpty();
        assertThat(codes(with(new Reply("Q26", true, List.of(ever("hazardous-activity"))))))
                .isEmpty();
    }

    @Test
    void a_day_that_has_not_come_is_refused() {
        assertThat(codes(with(new Reply("Q08", true, List.of(yes("tattoo-or-piercing", TODAY.plusDays(1)))))))
                .containsExactly("answer-day-in-future");
        var soon = new Happened.At(NOW.plusMinutes(1).toInstant());
        assertThat(codes(with(new Reply("Q08", true, List.of(new Answer("tattoo-or-piercing", soon))))))
                .containsExactly("answer-day-in-future");
    }

    @Test
    void a_condition_belongs_to_the_question_that_opens_it() {
        assertThat(codes(with(new Reply("Q08", true, List.of(yes("malaria-had", TODAY))))))
                .containsExactly("condition-not-of-question");
        assertThat(codes(with(new Reply("Q08", true, List.of(yes("moon-travel", TODAY))))))
                .containsExactly("condition-not-of-question");
    }

    @Test
    void a_question_is_answered_once_and_is_one_of_the_questionnaire() {
        var twice = new ArrayList<>(noToAll(Sex.MALE));
        twice.add(new Reply("Q20", true, List.of(ever("injected-drugs"))));
        assertThat(codes(Sex.MALE, twice)).containsExactly("question-repeated");
        var unknown = new ArrayList<>(noToAll(Sex.MALE));
        unknown.add(new Reply("Q99", false, List.of()));
        assertThat(codes(Sex.MALE, unknown)).containsExactly("question-unknown");
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThat(objections(Sex.FEMALE, List.of()))
                .hasSameSizeAs(POLICY.questionnaire().questions())
                .allSatisfy(objection -> assertThat(objection.message()).isNotBlank());
    }

    @Test
    void every_condition_can_be_said_by_a_donor() {
        assertThat(POLICY.questionnaire().questions().stream().flatMap(question -> question.opens().stream()))
                .containsAll(POLICY.rules().stream().map(DeferralRule::code).toList());
    }

    private static List<Reply> noToAll(Sex sex) {
        return POLICY.questionnaire().forDonor(sex).stream()
                .map(question -> new Reply(question.id(), false, List.of()))
                .toList();
    }

    private static List<Reply> with(Reply reply) {
        var replies = new ArrayList<>(noToAll(Sex.MALE));
        replies.replaceAll(each -> each.question().equals(reply.question()) ? reply : each);
        return replies;
    }

    private static List<QuestionnaireObjection> objections(Sex sex, List<Reply> replies) {
        return POLICY.questionnaire().objectionsTo(sex, replies, NOW);
    }

    private static List<String> codes(List<Reply> replies) {
        return codes(Sex.MALE, replies);
    }

    private static List<String> codes(Sex sex, List<Reply> replies) {
        return objections(sex, replies).stream().map(Objection::code).toList();
    }
}
