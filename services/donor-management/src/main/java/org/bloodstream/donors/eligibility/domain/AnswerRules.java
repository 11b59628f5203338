package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/** Section 4.3: what the donor says, by the deferral table. */
final class AnswerRules implements SelectionRules {
    /** The rules may have changed since the question was asked, as in a replay: then nobody but a clinician knows. */
    private static final Finding WITHOUT_RULE = Finding.of(
            "none",
            "condition-without-rule",
            Effect.REFER,
            "We have no rule for one of your answers, so a clinician will decide.",
            "04_donor_selection.md 4.3: decider is rule or clinician");

    @Override
    public Stream<Finding> findings(SelectionCase given) {
        return given.answers().stream().flatMap(answer -> finding(given, answer));
    }

    private static Stream<Finding> finding(SelectionCase given, Answer answer) {
        var found = given.policy().rule(answer.condition());
        if (found.isEmpty()) return Stream.of(WITHOUT_RULE);
        var rule = found.get();
        return rule.donations().contains(given.attendance().donation())
                ? Stream.of(unlessOverruled(
                        given,
                        answer,
                        rule.finding(answer.happened(), given.attendance().at())))
                : Stream.empty();
    }

    private static Finding unlessOverruled(SelectionCase given, Answer answer, Finding found) {
        var overruled = given.donor().overruled().stream().anyMatch(each -> each.covers(answer, given.today()));
        return overruled
                        && Overruled.isPermitted(
                                given.policy(), found, given.attendance().at())
                ? Overruled.accepted(found)
                : found;
    }
}
