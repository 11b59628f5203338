package org.bloodstream.donors.eligibility.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bloodstream.donors.registration.domain.Sex;

/** The questions; each opens conditions that there are, and no condition is without a question. */
final class QuestionTable {
    private QuestionTable() {}

    static List<Question> read(SelectionTable table, Map<String, DeferralRule> rules, Refusals refusals) {
        var opened = new HashSet<String>();
        var questions = refusals.read(table.rows(), row -> {
            var question = question(row, rules);
            opened.addAll(question.opens());
            return question;
        });
        rules.keySet().stream()
                .filter(code -> !opened.contains(code))
                .map(code -> table.refused("selection-rule-unreachable", "no question opens " + code))
                .forEach(refusals::add);
        return questions;
    }

    private static Question question(TableRow row, Map<String, DeferralRule> rules) {
        var opens = row.codes("opens");
        row.refuseIf(
                !rules.keySet().containsAll(opens),
                "opens",
                "selection-value-unknown",
                "has a code that no deferral has");
        var asks = row.optional("asks");
        row.refuseIf(
                asks.isEmpty()
                        && rules.values().stream()
                                .filter(rule -> opens.contains(rule.code()))
                                .anyMatch(DeferralRule::asksForADay),
                "asks",
                "selection-field-missing",
                "is empty, and a day is needed");
        return new Question(
                row.id("question"), row.text("words"), opens, asks, row.several("sexes", Sex.class), row.source());
    }
}
