package org.bloodstream.donors.eligibility.domain;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.donors.eligibility.domain.QuestionnaireObjection.ConditionNotOfQuestion;
import org.bloodstream.donors.eligibility.domain.QuestionnaireObjection.ConditionNotSaid;
import org.bloodstream.donors.eligibility.domain.QuestionnaireObjection.ConditionWithNo;
import org.bloodstream.donors.eligibility.domain.QuestionnaireObjection.DayInFuture;
import org.bloodstream.donors.eligibility.domain.QuestionnaireObjection.DayMissing;
import org.bloodstream.donors.eligibility.domain.QuestionnaireObjection.QuestionRepeated;
import org.bloodstream.donors.eligibility.domain.QuestionnaireObjection.QuestionUnanswered;
import org.bloodstream.donors.eligibility.domain.QuestionnaireObjection.QuestionUnknown;
import org.bloodstream.donors.registration.domain.Sex;

/** The pre-donation health check, of one version with the rules that its answers are judged by. */
public record Questionnaire(List<Question> questions, Map<String, DeferralRule> rules) {
    public Questionnaire {
        questions = List.copyOf(questions);
        rules = Map.copyOf(rules);
    }

    public List<Question> forDonor(Sex sex) {
        return questions.stream()
                .filter(question -> question.sexes().contains(sex))
                .toList();
    }

    /** What a yes may mean, by the id of its rule. */
    public List<DeferralRule> conditionsOf(Question question) {
        return rules.values().stream()
                .filter(rule -> question.opens().contains(rule.code()))
                .sorted(Comparator.comparing(DeferralRule::id))
                .toList();
    }

    /**
     * Says all that keeps a questionnaire from being complete; nothing when it is.
     *
     * @param now the attendance, in the region's zone
     */
    public List<QuestionnaireObjection> objectionsTo(Sex sex, List<Reply> replies, ZonedDateTime now) {
        var replied = replies.stream().map(Reply::question).collect(Collectors.toSet());
        var unanswered = forDonor(sex).stream()
                .map(Question::id)
                .filter(id -> !replied.contains(id))
                .map(QuestionUnanswered::new);
        return Stream.of(unanswered, repeated(replies), replies.stream().flatMap(reply -> objections(reply, now)))
                .<QuestionnaireObjection>flatMap(each -> each)
                .toList();
    }

    private static Stream<QuestionRepeated> repeated(List<Reply> replies) {
        var seen = new HashSet<String>();
        return replies.stream()
                .map(Reply::question)
                .filter(question -> !seen.add(question))
                .distinct()
                .map(QuestionRepeated::new);
    }

    private Stream<QuestionnaireObjection> objections(Reply reply, ZonedDateTime now) {
        var question = question(reply.question());
        if (question.isEmpty()) return Stream.of(new QuestionUnknown(reply.question()));
        if (reply.yes() == reply.answers().isEmpty())
            return Stream.of(
                    reply.yes() ? new ConditionNotSaid(reply.question()) : new ConditionWithNo(reply.question()));
        return reply.answers().stream().flatMap(answer -> objections(question.get(), answer, now));
    }

    private Stream<QuestionnaireObjection> objections(Question question, Answer answer, ZonedDateTime now) {
        var rule = rules.get(answer.condition());
        if (rule == null || !question.opens().contains(answer.condition()))
            return Stream.of(new ConditionNotOfQuestion(question.id(), answer.condition()));
        return switch (answer.happened()) {
            case Happened.OnDay(var day) -> future(question, answer, day.isAfter(now.toLocalDate()));
            case Happened.At(var at) -> future(question, answer, at.isAfter(now.toInstant()));
            case Happened.StillSo _, Happened.DateUnknown _ -> Stream.empty();
            case Happened.NotAsked _ ->
                rule.asksForADay() ? Stream.of(new DayMissing(question.id(), answer.condition())) : Stream.empty();
        };
    }

    private static Stream<QuestionnaireObjection> future(Question question, Answer answer, boolean inFuture) {
        return inFuture ? Stream.of(new DayInFuture(question.id(), answer.condition())) : Stream.empty();
    }

    private Optional<Question> question(String id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
