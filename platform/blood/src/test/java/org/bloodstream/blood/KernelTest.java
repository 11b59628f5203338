package org.bloodstream.blood;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KernelTest {
    private static final JavaClasses KERNEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bloodstream.blood");
    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"");

    @Test
    void the_kernel_depends_on_java_and_jspecify_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.bloodstream.blood.."))
                .because("somebody who wants only this library should get only this library")
                .check(KERNEL);
    }

    @Test
    void the_kernel_asks_for_no_clock_and_starts_no_thread() {
        classes()
                .should(KernelConditions.notCall("java.time.Instant", "now"))
                .andShould(KernelConditions.notCall("java.time.LocalDate", "now"))
                .andShould(KernelConditions.notCall("java.time.LocalDateTime", "now"))
                .andShould(KernelConditions.notCall("java.lang.System", "currentTimeMillis"))
                .because("a decision must give the same answer thirty years later")
                .check(KERNEL);
    }

    @Test
    void every_code_of_a_refusal_stands_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                if (text.contains("UnreadableCodeException"))
                    CODE.matcher(text).results().forEach(it -> codes.add(it.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(50).allSatisfy(code -> assertThat(readme)
                .contains("`" + code + "`"));
    }
}
