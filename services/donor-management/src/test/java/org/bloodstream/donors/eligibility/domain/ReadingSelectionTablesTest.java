package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.donors.eligibility.SelectionText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingSelectionTablesTest {
    private static final String SHIPPED = SelectionText.shipped();

    @Test
    void the_shipped_text_is_read_and_short_enough_to_be_a_rule_set() {
        assertThat(SelectionPolicy.read(SHIPPED)).isInstanceOf(SelectionReading.Taken.class);
        assertThat(SHIPPED.length()).isLessThan(100_000);
    }

    @Test
    void policies_of_one_text_are_equal() {
        assertThat(Session.taken(SHIPPED)).isEqualTo(Session.taken(SHIPPED)).hasSameHashCodeAs(Session.POLICY);
        assertThat(Session.taken(SHIPPED.replace(",P12W,", ",P13W,"))).isNotEqualTo(Session.POLICY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D001 | DEFER,P4M,PROCEDURE | DEFER,4 months,PROCEDURE | 6 | selection-period-malformed",
                "D001 | DEFER,P4M,PROCEDURE | DEFER,P4M,MOON | 7 | selection-value-unknown",
                "D001 | DEFER,P4M,PROCEDURE | WAIT,P4M,PROCEDURE | 5 | selection-value-unknown",
                "D001 | DEFER,P4M,PROCEDURE | ACCEPT,P4M,PROCEDURE | 7 | selection-field-unexpected",
                "D001 | DEFER,P4M,PROCEDURE | EXCLUDE,P4M, | 6 | selection-period-malformed",
                "D001 | tattoo-or-piercing,PROCEDURE | Tattoo,PROCEDURE | 2 | selection-code-malformed",
                "D003 | flexible-endoscopy,PROCEDURE | tattoo-or-piercing,PROCEDURE | 2 | selection-row-repeated",
                "D002 | D002, | D001, | 1 | selection-row-repeated",
                "D001 | D001, | 1, | 1 | selection-id-malformed",
                "D001 | 4.3 [S:nibts-can][S:scotblood-2017] | '' | 13 | selection-source-missing",
                "D004 | ALL,,P4M, | ALL,,P13M, | 10 | selection-period-malformed",
                "D004 | ALL,,P4M, | ALL,,MAYBE, | 10 | selection-value-unknown",
                "D023 | ALL,P6M,NO | ALL,P3M,NO | 9 | selection-period-malformed",
                "D017 | DEFER,PT24H | DEFER,PT24M | 6 | selection-period-malformed",
                "L01 | ALL,ALL,17 | ALL,ALL,seventeen | 5 | selection-number-malformed",
                "L01 | ALL,ALL,17 | ALL,ALL,16 | 5 | selection-below-law",
                "L08 | ALL,50 | ALL,49 | 5 | selection-below-law",
                "L11 | FEMALE,125 | FEMALE,124 | 5 | selection-below-law",
                "L15 | MALE,135 | MALE,134 | 5 | selection-below-law",
                "L02 | ALL,ALL,18 | ALL,ALL,17 | 5 | selection-below-law",
                "L17 | PLATELETS,ALL,150 | PLATELETS,ALL,149 | 5 | selection-below-law",
                "L17 | PLATELETS,ALL,150 | ALL,ALL,150 | 3 | selection-value-unknown",
                "L12 | MALE,135 | ALL,135 | 2 | selection-row-repeated",
                "I02 | FEMALE,P16W | ALL,P16W | 2 | selection-row-repeated",
                "I01 | MALE,P12W | MALE,UNTIL_ENDS | 5 | selection-period-malformed",
                "M04 | PLATELETS PLASMA | PLATELETS PLATELETS | 2 | selection-value-repeated",
                "M04 | 24,DONATIONS | 24,BAGS | 5 | selection-value-unknown",
                "Q20 | injected-drugs | injected-dogs | 3 | selection-value-unknown",
                "Q10 | blood-exposure,When? | blood-exposure, | 4 | selection-field-missing"
            })
    void a_field_that_is_wrong_is_refused_with_its_line_and_column(
            String id, String good, String bad, int column, String code) {
        int line = line(SHIPPED, id + ",");
        var refused = refused(changed(line, good, bad));
        assertThat(refused)
                .extracting(RefusedCell::line, RefusedCell::column, RefusedCell::code)
                .contains(tuple(line, column, code));
        assertThat(refused).allSatisfy(cell -> assertThat(cell.explanation())
                .doesNotContain("dogs", "MOON", "seventeen", "months,"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_by_line() {
        var text = SHIPPED.replace("L01,MINIMUM_AGE_YEARS,ALL,ALL,17", "L01,MINIMUM_AGE_YEARS,ALL,ALL,x")
                .replace("DEFER,PT24H,DONATION", "DEFER,PT24H,NEVER");
        assertThat(refused(text))
                .extracting(RefusedCell::code)
                .contains("selection-number-malformed", "selection-row-missing", "selection-value-unknown");
        assertThat(refused(text)).isSortedAccordingTo((a, b) -> Integer.compare(a.line(), b.line()));
    }

    @ParameterizedTest
    @CsvSource({"D040", "D041", "D042", "D043", "D045"})
    void an_infection_that_blood_carries_always_excludes(String id) {
        var without = without(id);
        assertThat(refused(without)).extracting(RefusedCell::code).contains("selection-below-law");
        int line = line(SHIPPED, id + ",");
        var row = SHIPPED.lines().toList().get(line - 1);
        var milder = SHIPPED.replace(row, row.replace("EXCLUDE,PERMANENT,", "DEFER,P1Y,CURE"));
        assertThat(refused(milder)).extracting(RefusedCell::code).contains("selection-below-law");
    }

    @ParameterizedTest
    @CsvSource({
        "D029, 'DEFER,P28D', 'DEFER,P27D'",
        "D029, 'ALL,,NO', 'PLASMA,,NO'",
        "D029, 'ALL,,NO', 'ALL,,YES'",
        "D031, 'DEFER,P1Y', 'DEFER,P11M'",
        "D050, 'DEFER,P6M', 'DEFER,P5M'",
        "D051, 'DEFER,P2Y', 'DEFER,P1Y'",
        "D039, 'PERMANENT,,ALL,,NO', 'PERMANENT,,ALL,,YES'",
        "D040, 'PERMANENT,,ALL', 'PERMANENT,,PLASMA'"
    })
    void no_deferral_of_the_law_is_shorter_or_for_some_donations_or_overruled(String id, String good, String milder) {
        assertThat(refused(changed(line(SHIPPED, id + ","), good, milder)))
                .extracting(RefusedCell::code)
                .containsExactly("selection-below-law");
    }

    @ParameterizedTest
    @CsvSource({
        "L10, selection-row-missing",
        "I11, selection-row-missing",
        "M08, ''",
        "M03, selection-row-missing",
        "D060, selection-row-missing",
        "Q26, selection-rule-unreachable"
    })
    void no_text_leaves_a_case_unsaid(String id, String code) {
        if (code.isEmpty()) assertThat(SelectionPolicy.read(without(id))).isInstanceOf(SelectionReading.Taken.class);
        else assertThat(refused(without(id))).extracting(RefusedCell::code).contains(code);
    }

    @Test
    void a_text_without_a_table_or_with_one_twice_or_with_another_header_is_refused() {
        assertThat(refused("== limits ==\n"))
                .extracting(RefusedCell::code)
                .containsExactlyInAnyOrder(
                        "selection-table-header",
                        "selection-table-missing",
                        "selection-table-missing",
                        "selection-table-missing",
                        "selection-table-missing");
        assertThat(refused(SHIPPED + "== limits ==\n"))
                .extracting(RefusedCell::code)
                .contains("selection-table-repeated");
        assertThat(refused(SHIPPED.replace("rule,limit,donations", "rule,limit,gifts")))
                .extracting(RefusedCell::code)
                .contains("selection-table-header");
        assertThat(refused("first,of,all\n" + SHIPPED))
                .extracting(RefusedCell::code, RefusedCell::line)
                .containsExactly(tuple("selection-row-outside", 1));
        assertThat(refused("")).extracting(RefusedCell::code).containsOnly("selection-table-missing");
    }

    @Test
    void a_row_with_an_open_quote_or_too_few_fields_is_refused_with_its_line() {
        int line = line(SHIPPED, "D003,");
        assertThat(refused(changed(line, "D003,", "D003,\"")))
                .extracting(RefusedCell::line, RefusedCell::code)
                .contains(tuple(line, "selection-row-malformed"));
        assertThat(refused(changed(line, ",PROCEDURE,ALL,", ",PROCEDURE,")))
                .extracting(RefusedCell::line, RefusedCell::code)
                .contains(tuple(line, "selection-row-malformed"));
    }

    private static List<RefusedCell> refused(String text) {
        return switch (SelectionPolicy.read(text)) {
            case SelectionReading.Refused(var cells) -> cells;
            case SelectionReading.Taken _ -> throw new AssertionError("the text was taken");
        };
    }

    private static String without(String id) {
        return String.join(
                "\n", SHIPPED.lines().filter(row -> !row.startsWith(id + ",")).toList());
    }

    private static String changed(int line, String good, String bad) {
        var lines = new ArrayList<>(SHIPPED.lines().toList());
        assertThat(lines.get(line - 1)).contains(good);
        lines.set(line - 1, lines.get(line - 1).replace(good, bad));
        return String.join("\n", lines);
    }

    private static int line(String text, String start) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).startsWith(start)) return i + 1;
        throw new AssertionError(start);
    }
}
