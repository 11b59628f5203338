package org.bloodstream.records;

import java.util.stream.Stream;
import org.bloodstream.testkit.ArchitectureRules;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> the_architecture_is_kept() {
        return ArchitectureRules.of("org.bloodstream.records");
    }
}
