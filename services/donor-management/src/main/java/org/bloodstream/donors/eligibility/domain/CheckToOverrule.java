package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.AssessmentAnswered;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.AssessmentNotOfToday;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.AssessmentSuperseded;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.CauseHasNoDay;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.CauseNotFound;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.DonorMergedAway;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.OverrulingProposedAlready;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.RuleNotOverridable;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.TermNotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * A health check as clinicians find it who would overrule a cause of it.
 *
 * @param assessedOn local date
 * @param last whether no later health check of the donor is for the same type of donation
 * @param answered by a clinician, as a referral
 * @param survivor the record that stands for the donor's now; absent for one that was not merged into another
 * @param findings of the rules in force on that day's answers
 * @param answers that the donor gave
 * @param proposed conditions for which an overruling of this check waits, or is confirmed
 */
public record CheckToOverrule(
        LocalDate assessedOn,
        boolean last,
        boolean answered,
        @Nullable UUID survivor,
        List<Finding> findings,
        List<Answer> answers,
        Set<String> proposed) {
    public CheckToOverrule {
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
        proposed = Set.copyOf(proposed);
    }

    /** All that keeps a clinician from proposing it. @param now in the region's zone */
    public List<OverrulingObjection> objectionsTo(
            SelectionPolicy policy, String condition, LocalDate until, ZonedDateTime now) {
        var objections = new ArrayList<>(objections(now));
        var latest = now.toLocalDate().plusMonths(Overruling.LONGEST_MONTHS);
        if (!until.isAfter(now.toLocalDate()) || until.isAfter(latest)) objections.add(new TermNotAllowed(latest));
        if (proposed.contains(condition)) objections.add(new OverrulingProposedAlready());
        var found = findings.stream()
                .filter(finding -> finding.code().equals(condition))
                .filter(finding -> finding.earlier() == null && finding.effect() != Effect.ACCEPT)
                .toList();
        if (found.isEmpty()) objections.add(new CauseNotFound());
        else if (!found.stream().allMatch(finding -> Overruled.isPermitted(policy, finding, now)))
            objections.add(new RuleNotOverridable());
        else if (!isDated(condition)) objections.add(new CauseHasNoDay());
        return objections;
    }

    private boolean isDated(String condition) {
        return answers.stream()
                .filter(answer -> answer.condition().equals(condition))
                .allMatch(answer -> answer.happened() instanceof Happened.OnDay);
    }

    /** Local dates that the donor told of the condition. */
    public Set<LocalDate> days(String condition) {
        return answers.stream()
                .filter(answer -> answer.condition().equals(condition))
                .map(Answer::happened)
                .filter(Happened.OnDay.class::isInstance)
                .map(happened -> ((Happened.OnDay) happened).day())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<OverrulingObjection> objections(ZonedDateTime now) {
        List<OverrulingObjection> objections = new ArrayList<>();
        if (survivor != null) objections.add(new DonorMergedAway(survivor));
        if (!assessedOn.equals(now.toLocalDate())) objections.add(new AssessmentNotOfToday(assessedOn));
        if (!last) objections.add(new AssessmentSuperseded());
        if (answered) objections.add(new AssessmentAnswered());
        return objections;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "CheckToOverrule[…]";
    }
}
