package org.bloodstream.laboratory;

import java.util.stream.Stream;
import org.bloodstream.testkit.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> the_architecture_is_kept() {
        return ArchitectureRules.of("org.bloodstream.laboratory");
    }
}
