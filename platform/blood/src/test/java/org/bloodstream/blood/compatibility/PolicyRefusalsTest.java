package org.bloodstream.blood.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.RhD;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyRefusalsTest {
    private static final PolicyText TEXT = PolicyText.local();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy-row-missing     | RED_CELLS,A,O,SECOND            | # RED_CELLS,A,O,SECOND          | RED_CELLS A O",
                "policy-row-missing     | PLASMA,UNKNOWN,O,NEVER          | # PLASMA,UNKNOWN,O,NEVER        | PLASMA UNKNOWN O",
                "policy-row-repeated    | RED_CELLS,A,O,SECOND            | RED_CELLS,A,A,SECOND            | line",
                "policy-value-unknown   | RED_CELLS,A,O,SECOND            | RED_CELLS,C,O,SECOND            | O, A, B, AB",
                "policy-value-unknown   | RED_CELLS,A,O,SECOND            | RED_CELLS,A,Z,SECOND            | O, A, B, AB",
                "policy-value-unknown   | RED_CELLS,A,O,SECOND            | RED_BLOOD,A,O,SECOND            | RED_CELLS",
                "policy-value-unknown   | RED_CELLS,A,O,SECOND            | RED_CELLS,A,O,OFTEN             | FIRST",
                "policy-value-unknown   | RED_CELLS,A,O,SECOND,,          | RED_CELLS,A,O,SECOND,SOMETIMES, | HIGH_TITRE_NEGATIVE",
                "policy-row-malformed   | RED_CELLS,A,O,SECOND,,7.4 [GK]  | RED_CELLS,A,O,SECOND            | 6 fields",
                "policy-row-malformed   | RED_CELLS,A,O,SECOND,,7.4 [GK]  | RED_CELLS,A,O,SECOND,,\"7.4     | line",
                "policy-source-missing  | RED_CELLS,A,O,SECOND,,7.4 [GK]  | RED_CELLS,A,O,SECOND,,          | source",
                "policy-table-header    | component,patient               | kind,patient                    | abo",
                "policy-abo-unsafe      | RED_CELLS,A,B,NEVER             | RED_CELLS,A,B,FOURTH            | antibodies",
                "policy-abo-unsafe      | RED_CELLS,A,B,NEVER,,           | RED_CELLS,A,B,THIRD,HIGH_TITRE_NEGATIVE, | antibodies",
                "policy-abo-unsafe      | RED_CELLS,UNKNOWN,A,NEVER       | RED_CELLS,UNKNOWN,A,SECOND      | antibodies",
                "policy-abo-unsafe      | PLASMA,A,B,THIRD,HIGH_TITRE_NEGATIVE | PLASMA,A,B,THIRD,          | antibodies",
                "policy-abo-unsafe      | PLASMA,UNKNOWN,A,SECOND,HIGH_TITRE_NEGATIVE | PLASMA,UNKNOWN,A,SECOND, | antibodies",
                "policy-abo-unsafe      | WHOLE_BLOOD,O,A,NEVER           | WHOLE_BLOOD,O,A,SECOND          | antibodies",
                "policy-abo-unsafe      | WHOLE_BLOOD,A,O,NEVER           | WHOLE_BLOOD,A,O,SECOND          | antibodies"
            })
    void a_bad_table_of_groups_is_refused(String code, String from, String to, String says) {
        refused(code, says, TEXT.withAbo(changed(TEXT.abo(), from, to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy-row-missing          | RHD,PLATELETS,OTHER              | # RHD,PLATELETS,OTHER    | RHD PLATELETS OTHER",
                "policy-value-unknown        | RHD,RED_CELLS,OTHER,STOP,WARN    | RHESUS,RED_CELLS,OTHER,STOP,WARN | RHD",
                "policy-value-unknown        | RHD,RED_CELLS,OTHER,STOP,WARN    | RHD,RED_CELLS,MEN,STOP,WARN | PROTECTED",
                "policy-value-unknown        | RHD,RED_CELLS,OTHER,STOP,WARN    | RHD,RED_CELLS,,STOP,WARN | PROTECTED",
                "policy-value-unknown        | RHD,RED_CELLS,OTHER,STOP,WARN    | RHD,RED_CELLS,OTHER,FATAL,WARN | STOP",
                "policy-emergency-stricter   | RHD,RED_CELLS,OTHER,STOP,WARN    | RHD,RED_CELLS,OTHER,WARN,STOP | routine",
                "policy-row-repeated         | RHD,RED_CELLS,OTHER,STOP,WARN    | RHD,RED_CELLS RED_CELLS,OTHER,STOP,WARN | twice",
                "policy-rule-unsafe          | ANTIBODY,RED_CELLS,PROTECTED OTHER,STOP,STOP | ANTIBODY,RED_CELLS,PROTECTED OTHER,STOP,WARN | ANTIBODY",
                "policy-rule-unsafe          | MOTHER,RED_CELLS WHOLE_BLOOD GRANULOCYTES,PROTECTED OTHER,STOP,STOP | MOTHER,RED_CELLS WHOLE_BLOOD GRANULOCYTES,PROTECTED OTHER,WARN,WARN | MOTHER",
                "policy-source-missing       | RHD,RED_CELLS,OTHER,STOP,WARN,7.4 [S:learnhaem-massive]/[GK]; 7.10 [S:bsh-mh2022] | RHD,RED_CELLS,OTHER,STOP,WARN, | source",
                "policy-table-header         | rule,components                  | rules,components         | rules"
            })
    void a_bad_table_of_rules_is_refused(String code, String from, String to, String says) {
        refused(code, says, TEXT.withRules(changed(TEXT.rules(), from, to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy-row-missing   | IRRADIATED,PLASMA CRYOPRECIPITATE,NOTHING | IRRADIATED,PLASMA,NOTHING | IRRADIATED CRYOPRECIPITATE",
                "policy-row-repeated  | IRRADIATED,PLASMA CRYOPRECIPITATE,NOTHING | IRRADIATED,PLASMA CRYOPRECIPITATE RED_CELLS,NOTHING | already",
                "policy-row-repeated  | EXCHANGE,PLATELETS,CMV_NEGATIVE | EXCHANGE,PLATELETS,IRRADIATED | already",
                "policy-value-unknown | IRRADIATED,PLASMA CRYOPRECIPITATE,NOTHING,NOTHING | IRRADIATED,PLASMA CRYOPRECIPITATE,NOTHING,STOP | severity",
                "policy-value-unknown | CMV_NEGATIVE,PLASMA     | CMV,PLASMA               | CMV_NEGATIVE",
                "policy-value-unknown | EXCHANGE,PLATELETS,CMV_NEGATIVE | EXCHANGE,PLATELETS,CLEAN | CMV_NEGATIVE",
                "policy-table-header  | requirement,components  | need,components          | demands"
            })
    void a_bad_table_of_demands_is_refused(String code, String from, String to, String says) {
        refused(code, says, TEXT.withDemands(changed(TEXT.demands(), from, to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy-limit-malformed | CHILD_BELOW_YEARS,18   | CHILD_BELOW_YEARS,eighteen",
                "policy-limit-malformed | CHILD_BELOW_YEARS,18   | CHILD_BELOW_YEARS,0",
                "policy-limit-malformed | CHILD_BELOW_YEARS,18   | CHILD_BELOW_YEARS,-1",
                "policy-limit-malformed | FRESH_DAYS,5           | FRESH_DAYS,36",
                "policy-row-repeated    | FRESH_DAYS,5           | CHILD_BELOW_YEARS,18",
                "policy-row-missing     | FRESH_DAYS,5           | # FRESH_DAYS,5",
                "policy-value-unknown   | FRESH_DAYS,5           | FRESHNESS,5",
                "policy-table-header    | limit,value            | limit,number"
            })
    void a_bad_table_of_limits_is_refused(String code, String from, String to) {
        refused(code, "", TEXT.withLimits(changed(TEXT.limits(), from, to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1/2", "-1", "ä"})
    void a_version_is_a_plain_word(String version) {
        assertThat(refusal(version, TEXT).code()).isEqualTo("policy-version-malformed");
    }

    @Test
    void a_table_that_is_empty_is_refused() {
        refused("policy-table-header", "abo", TEXT.withAbo(""));
    }

    @Test
    void a_refusal_names_the_table_and_the_line_and_repeats_nothing() {
        var refusal =
                refusal("v", TEXT.withAbo(changed(TEXT.abo(), "RED_CELLS,O,A,NEVER", "RED_CELLS,secret,A,NEVER")));
        assertThat(refusal.getMessage())
                .startsWith("Table abo, line 5: field 2")
                .doesNotContain("secret");
    }

    /** Any line that is lost or doubled is noticed, in every table. */
    @Test
    void no_line_can_be_left_out_or_stand_twice() {
        lines(TEXT.abo()).forEach(it -> spoiled(TEXT.abo(), it, TEXT::withAbo));
        lines(TEXT.rules()).forEach(it -> spoiled(TEXT.rules(), it, TEXT::withRules));
        lines(TEXT.limits()).forEach(it -> spoiled(TEXT.limits(), it, TEXT::withLimits));
        lines(TEXT.demands()).forEach(line -> assertThat(refusal("v", TEXT.withDemands(TEXT.demands() + line + "\n"))
                        .code())
                .isEqualTo("policy-row-repeated"));
    }

    @Test
    void another_rule_set_decides_otherwise_and_says_which_it_was() {
        var relaxed = new CompatibilityPolicy(
                "trust-2",
                TEXT.withRules(
                        changed(TEXT.rules(), "RHD,RED_CELLS,OTHER,STOP,WARN", "RHD,RED_CELLS,OTHER,WARN,WARN")));
        var decision = Compatibility.decide(
                relaxed,
                Cases.man(Abo.O, RhD.NEGATIVE),
                Cases.redCells(Abo.O, RhD.POSITIVE),
                Situation.ROUTINE,
                Cases.NOW);
        assertThat(Cases.said(decision)).containsExactly("WARN rhd-mismatch");
        assertThat(decision.policyVersion()).isEqualTo("trust-2");
        assertThat(relaxed).isNotEqualTo(CompatibilityPolicy.local());
        assertThat(CompatibilityPolicy.local())
                .isEqualTo(CompatibilityPolicy.local())
                .hasSameHashCodeAs(CompatibilityPolicy.local());
    }

    @Test
    void every_row_names_its_source() {
        Stream.of(TEXT.abo(), TEXT.rules(), TEXT.demands(), TEXT.limits())
                .flatMap(text -> CsvRow.readAll(text).stream().skip(1))
                .forEach(row -> assertThat(row.fields().getLast()).isNotBlank());
    }

    private static Stream<String> lines(String text) {
        return text.lines().filter(it -> !it.startsWith("#")).skip(1);
    }

    private static void spoiled(String text, String line, Function<String, PolicyText> with) {
        assertThat(refusal("v", with.apply(text.replace(line + "\n", ""))).code())
                .isEqualTo("policy-row-missing");
        assertThat(refusal("v", with.apply(text + line + "\n")).code()).isEqualTo("policy-row-repeated");
    }

    private static String changed(String text, String from, String to) {
        assertThat(text).contains(from.strip());
        return text.replaceFirst(Pattern.quote(from.strip()), Matcher.quoteReplacement(to));
    }

    private static void refused(String code, String says, PolicyText text) {
        var refusal = refusal("v", text);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal).hasMessageContaining(says);
    }

    private static UnreadableCodeException refusal(String version, PolicyText text) {
        return Objects.requireNonNull(
                catchThrowableOfType(UnreadableCodeException.class, () -> new CompatibilityPolicy(version, text)));
    }
}
