package org.bloodstream.rules;

import java.util.stream.Stream;
import org.bloodstream.testkit.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> the_architecture_is_kept() {
        return ArchitectureRules.of(
                "org.bloodstream.rules",
                ArchitectureRules.DOMAIN_IS_PURE,
                ArchitectureRules.NOTHING_BLOCKS,
                ArchitectureRules.NO_JDBC,
                ArchitectureRules.NO_JACKSON_2,
                ArchitectureRules.NULL_IS_MARKED);
    }
}
