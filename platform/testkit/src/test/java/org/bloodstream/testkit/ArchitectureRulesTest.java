package org.bloodstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.donors.planted.BlockingService;
import org.bloodstream.donors.planted.GuardedController;
import org.bloodstream.donors.planted.JdbcQuery;
import org.bloodstream.donors.planted.NosyService;
import org.bloodstream.donors.planted.OldJson;
import org.bloodstream.donors.planted.OpenController;
import org.bloodstream.donors.unmarked.Unmarked;
import org.bloodstream.outcomes.planted.domain.NamedHospital;
import org.bloodstream.outcomes.planted.domain.NamelessHospital;
import org.bloodstream.outcomes.planted.domain.SpringyRule;
import org.bloodstream.outcomes.planted.domain.TypedPack;
import org.bloodstream.outcomes.planted.domain.UntypedPack;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One bad class is planted per rule: a rule that does not find its own is no rule. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureRulesTest {
    private static final Map<ArchitectureRules, Class<?>> BAD = Map.of(
            ArchitectureRules.DOMAIN_IS_PURE, SpringyRule.class,
            ArchitectureRules.WHO_AND_WHERE_ARE_TYPES, NamelessHospital.class,
            ArchitectureRules.WHAT_AND_WHOSE_ARE_TYPES, UntypedPack.class,
            ArchitectureRules.SERVICES_STAND_ALONE, NosyService.class,
            ArchitectureRules.NOTHING_BLOCKS, BlockingService.class,
            ArchitectureRules.NO_JDBC, JdbcQuery.class,
            ArchitectureRules.NO_JACKSON_2, OldJson.class,
            ArchitectureRules.EVERY_REQUEST_IS_AUTHORISED, OpenController.class,
            ArchitectureRules.NULL_IS_MARKED, Unmarked.class);

    @ParameterizedTest
    @EnumSource
    void each_rule_finds_the_class_that_breaks_it(ArchitectureRules rule) {
        Class<?> planted = Objects.requireNonNull(BAD.get(rule));
        assertThatThrownBy(() -> check(rule, planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted.getSimpleName());
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_gives_its_reason(ArchitectureRules rule) {
        assertThat(rule.rule().getDescription()).contains("because");
    }

    @Test
    void a_text_is_no_hospital_no_organisation_and_nobody_who_answered() {
        assertThatThrownBy(() -> check(ArchitectureRules.WHO_AND_WHERE_ARE_TYPES, NamelessHospital.class))
                .hasMessageContainingAll("NamelessHospital.hospital is a text", "organisation", "answeredBy")
                .hasMessageNotContaining("NamelessHospital.name");
    }

    @Test
    void a_text_is_no_donation_no_component_and_no_patient_neither_kept_nor_handed_over() {
        assertThatThrownBy(() -> check(ArchitectureRules.WHAT_AND_WHOSE_ARE_TYPES, UntypedPack.class))
                .hasMessageContainingAll(
                        "UntypedPack.donation is a text",
                        "UntypedPack.components is a text",
                        "UntypedPack.nationalNumber is a text",
                        "UntypedPack.patient of isFor is a text")
                .hasMessageNotContaining("component of of")
                .hasMessageNotContaining("UntypedPack.words");
    }

    @Test
    void typed_names_and_words_for_people_break_no_rule() {
        assertThatCode(() -> {
                    check(ArchitectureRules.WHO_AND_WHERE_ARE_TYPES, NamedHospital.class);
                    check(ArchitectureRules.WHAT_AND_WHOSE_ARE_TYPES, TypedPack.class);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_guarded_controller_breaks_no_rule() {
        assertThatCode(() -> {
                    check(ArchitectureRules.EVERY_REQUEST_IS_AUTHORISED, GuardedController.class);
                    check(ArchitectureRules.NOTHING_BLOCKS, GuardedController.class);
                    check(ArchitectureRules.SERVICES_STAND_ALONE, GuardedController.class);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_without_anything_to_judge_fails() {
        assertThatThrownBy(() -> check(ArchitectureRules.EVERY_REQUEST_IS_AUTHORISED, NosyService.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any");
    }

    @Test
    void a_service_gets_a_test_per_rule() {
        assertThat(ArchitectureRules.of("org.bloodstream.testkit")).hasSize(ArchitectureRules.values().length);
        assertThat(ArchitectureRules.of("org.bloodstream.testkit", ArchitectureRules.NO_JDBC))
                .extracting(org.junit.jupiter.api.DynamicTest::getDisplayName)
                .containsExactly("no jdbc");
    }

    private static void check(ArchitectureRules rule, Class<?> type) {
        rule.rule()
                .check(new ClassFileImporter()
                        .importPackages(type.getPackageName())
                        .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                                "is it", each -> each.isEquivalentTo(type))));
    }
}
