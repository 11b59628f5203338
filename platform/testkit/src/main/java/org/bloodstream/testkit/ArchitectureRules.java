package org.bloodstream.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.bloodstream.testkit.ArchitectureConditions.blockAThread;
import static org.bloodstream.testkit.ArchitectureConditions.liveInANullMarkedPackage;
import static org.bloodstream.testkit.ArchitectureConditions.requestHandlers;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture as rules, each with its reason. A service keeps them with:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_architecture_is_kept() {
 *     return ArchitectureRules.of("org.bloodstream.outcomes");
 * }
 * }</pre>
 *
 * A rule that finds nothing to judge fails, so a module without, say, controllers names the rules that concern it.
 */
public enum ArchitectureRules {
    DOMAIN_IS_PURE(classes()
            .that()
            .resideInAPackage("org.bloodstream..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "org.apache.commons.math3.stat..",
                            "org.bloodstream.blood..",
                            "org.bloodstream..domain..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("java.sql.."))))
            .because(
                    "rules about blood are read, tested and replayed without any framework; statistics are a kept library's,"
                            + " which is arithmetic")),

    WHO_AND_WHERE_ARE_TYPES(classes()
            .that()
            .resideInAnyPackage("org.bloodstream..domain..", "org.bloodstream..application..")
            .should(TypedNames.WHO_AND_WHERE.sayByTypes())
            .because(
                    "any text passes for an organisation or a person: what is one is an OdsCode, a Site, a FacilityNumber,"
                            + " an Actor or a StaffIdentifier")),

    WHAT_AND_WHOSE_ARE_TYPES(
            classes()
                    .that()
                    .resideInAnyPackage("org.bloodstream..domain..", "org.bloodstream..application..")
                    .should(TypedNames.WHAT_AND_WHOSE.sayByTypes())
                    .because(
                            "numbers of donations, packs and patients have forms and check characters, and any text passes for one: they"
                                    + " are a DonationNumber, a ComponentId, a ProductCode, a PatientIdentifier, a NationalNumber")),

    SERVICES_STAND_ALONE(classes()
            .that(ArchitectureConditions.belongToAService())
            .should(ArchitectureConditions.dependOnNoOtherService())
            .because("services are deployed alone and share contracts, not code")),

    NOTHING_BLOCKS(noClasses()
            .that()
            .resideOutsideOfPackage("org.bloodstream.journal..")
            .should(blockAThread())
            .because("a blocked event loop stops every other request; only the journal's Kafka listener may wait")),

    NO_JDBC(noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("JDBC blocks; the database is reached by R2DBC")),

    NO_JACKSON_2(noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("JSON is read and written by Jackson 3; two mappers are two sets of rules")),

    EVERY_REQUEST_IS_AUTHORISED(methods()
            .that(requestHandlers())
            .should()
            .beAnnotatedWith("org.springframework.security.access.prepost.PreAuthorize")
            .because("each service decides itself who may do what: a missing gateway must open nothing")),

    NULL_IS_MARKED(classes()
            .should(liveInANullMarkedPackage())
            .because("NullAway looks only at packages that say @NullMarked"));

    private final ArchRule rule;

    ArchitectureRules(ArchRule rule) {
        this.rule = rule;
    }

    public ArchRule rule() {
        return rule;
    }

    /** A test per rule over the production classes of a package and those below; without named rules, all of them. */
    public static Stream<DynamicTest> of(String basePackage, ArchitectureRules... named) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        var rules = named.length == 0 ? List.of(values()) : Arrays.asList(named);
        return rules.stream().map(each -> DynamicTest.dynamicTest(each.sentence(), () -> each.rule.check(classes)));
    }

    private String sentence() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
