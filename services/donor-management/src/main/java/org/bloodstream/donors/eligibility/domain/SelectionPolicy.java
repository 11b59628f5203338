package org.bloodstream.donors.eligibility.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The donor selection rules of one text: limits, intervals, maxima, deferrals and questions (04_donor_selection.md,
 * sections 4.1 to 4.3). Two policies of the same text are equal. No text can go below the law or leave a case unsaid: it
 * is refused.
 */
public final class SelectionPolicy {
    private final String text;
    private final LimitTable limits;
    private final IntervalTable intervals;
    private final List<RollingMaximum> maxima;
    private final Map<String, DeferralRule> rules;
    private final Questionnaire questionnaire;

    private SelectionPolicy(String text, Map<TableName, SelectionTable> tables, Refusals refusals) {
        this.text = text;
        this.limits = LimitTable.read(part(tables, TableName.LIMITS), refusals);
        this.intervals = IntervalTable.read(part(tables, TableName.INTERVALS), refusals);
        this.maxima = MaximumTable.read(part(tables, TableName.MAXIMA), refusals);
        this.rules = DeferralTable.read(part(tables, TableName.DEFERRALS), refusals);
        this.questionnaire =
                new Questionnaire(QuestionTable.read(part(tables, TableName.QUESTIONS), rules, refusals), rules);
    }

    /** Everything that is wrong with a text is told, with its line and column. */
    public static SelectionReading read(String text) {
        var refusals = new Refusals();
        var tables = SelectionTable.readAll(text, refusals);
        if (tables.size() < TableName.values().length) return new SelectionReading.Refused(refusals.byLine());
        var policy = new SelectionPolicy(text, tables, refusals);
        RuleIds.check(tables.values(), refusals);
        return refusals.none() ? new SelectionReading.Taken(policy) : new SelectionReading.Refused(refusals.byLine());
    }

    private static SelectionTable part(Map<TableName, SelectionTable> tables, TableName name) {
        var table = tables.get(name);
        if (table == null) throw new IllegalStateException("a missing table is refused before");
        return table;
    }

    /** As the table has them. */
    public List<DeferralRule> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<DeferralRule> rule(String condition) {
        return Optional.ofNullable(rules.get(condition));
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    DeferralRule lowHaemoglobin() {
        return rule(DeferralTable.LOW_HAEMOGLOBIN).orElseThrow();
    }

    SelectionLimit limit(Limit limit, DonationType donation, Sex sex) {
        return limits.limit(limit, donation, sex);
    }

    Interval interval(DonationType before, DonationType next, Sex sex) {
        return intervals.interval(before, next, sex);
    }

    List<RollingMaximum> maxima() {
        return maxima;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SelectionPolicy it && text.equals(it.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
