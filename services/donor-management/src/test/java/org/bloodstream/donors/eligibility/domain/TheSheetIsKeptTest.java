package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.Session.POLICY;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped deferrals against {@code contracts/vectors/donor_rules.json}, rule by rule. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TheSheetIsKeptTest {
    private static final Pattern MARK = Pattern.compile("S:[^;\\]]+|GK");

    static Stream<JsonNode> sheet() {
        var file = TheSheetIsKeptTest.class.getResourceAsStream("/contracts/vectors/donor_rules.json");
        return JsonMapper.builder()
                .build()
                .readTree(Objects.requireNonNull(file))
                .get("rules")
                .valueStream();
    }

    @Test
    void all_61_rules_of_the_sheet_are_there() {
        assertThat(sheet()).hasSize(61);
        assertThat(POLICY.rules().stream().map(DeferralRule::id))
                .containsAll(sheet().map(rule -> rule.get("id").asString()).toList());
    }

    @ParameterizedTest
    @MethodSource("sheet")
    void no_rule_is_milder_than_the_sheets(JsonNode sheet) {
        var rule = rule(sheet);
        switch (sheet.get("outcome").asString()) {
            case "accept" -> assertThat(rule.ruling()).isInstanceOfAny(Ruling.Accept.class, Ruling.Refer.class);
            case "exclude" -> assertThat(rule.ruling()).isInstanceOf(Ruling.Exclude.class);
            default -> {
                var defer = (Ruling.Defer) rule.ruling();
                assertThat(period(defer.span()))
                        .isEqualTo(
                                sheet.get("period").isNull()
                                        ? "-"
                                        : sheet.get("period").asString());
                assertThat(defer.from().name())
                        .isEqualTo(sheet.get("anchor")
                                .asString()
                                .toUpperCase(Locale.ROOT)
                                .replace(' ', '_'));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheet")
    void no_mark_of_the_sheet_is_lost(JsonNode sheet) {
        var source = rule(sheet).source();
        assertThat(MARK.matcher(sheet.get("mark").asString()).results().map(match -> match.group()))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(source).contains(mark));
    }

    private static String period(Span span) {
        return switch (span) {
            case Span.Calendar(var period) -> period.toString();
            case Span.Exact(var duration) -> duration.toString();
            case Span.UntilItEnds _ -> "-";
        };
    }

    private static DeferralRule rule(JsonNode sheet) {
        var id = sheet.get("id").asString();
        return POLICY.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
