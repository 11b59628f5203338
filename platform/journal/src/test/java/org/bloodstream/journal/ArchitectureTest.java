package org.bloodstream.journal;

import java.util.stream.Stream;
import org.bloodstream.testkit.ArchitectureRules;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
    /** JDBC is in {@code wire} alone, for Flyway; blocking is in the listener alone. */
    @TestFactory
    Stream<DynamicTest> the_architecture_is_kept() {
        return Stream.concat(
                ArchitectureRules.of(
                        "org.bloodstream.journal", ArchitectureRules.NO_JACKSON_2, ArchitectureRules.NULL_IS_MARKED),
                Stream.of("append", "relay", "seal", "subscribe")
                        .flatMap(part ->
                                ArchitectureRules.of("org.bloodstream.journal." + part, ArchitectureRules.NO_JDBC)));
    }
}
