package org.bloodstream.production.packing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.production.storage.domain.StorageLimits;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidatedContainersTest {
    private static final String HEADER = "kind,keptAt,minimum,maximum,minutes,mostUnits,from,until,source\n";
    private static final ContainerKind COOL_BOX = new ContainerKind("COOL-BOX");

    @Test
    void a_validation_holds_from_its_first_to_its_last_day_and_the_next_takes_its_place() {
        var containers = ValidatedContainers.read(HEADER
                + "COOL-BOX,COOLED,2,10,480,8,2024-01-01,2025-12-31,the first\n"
                + "COOL-BOX,COOLED,2,10,360,8,2026-01-01,,the second\n");
        assertThat(containers.on(COOL_BOX, LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(containers
                        .on(COOL_BOX, LocalDate.of(2025, 12, 31))
                        .orElseThrow()
                        .minutes())
                .isEqualTo(480);
        assertThat(containers
                        .on(COOL_BOX, LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .minutes())
                .isEqualTo(360);
        assertThat(containers.on(new ContainerKind("OTHER"), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COOL-BOX,COOLED,2,10,721,8,2024-01-01,,s    | container-beyond-limit
            COOL-BOX,COOLED,1,10,480,8,2024-01-01,,s    | container-beyond-limit
            COOL-BOX,COOLED,2,11,480,8,2024-01-01,,s    | container-beyond-limit
            COOL-BOX,COOLED,10,2,480,8,2024-01-01,,s    | container-impossible
            COOL-BOX,COOLED,2,10,480,0,2024-01-01,,s    | container-impossible
            COOL-BOX,COOLED,2,10,480,8,2024-01-02,2024-01-01,s | container-impossible
            cool box,COOLED,2,10,480,8,2024-01-01,,s    | container-kind-malformed
            COOL-BOX,TEPID,2,10,480,8,2024-01-01,,s     | container-malformed
            COOL-BOX,COOLED,2,10,480,8,soon,,s          | container-malformed
            COOL-BOX,COOLED,2,10                        | container-malformed
            """)
    void a_table_that_is_wrong_is_not_read(String line, String code) {
        assertThatThrownBy(() -> ValidatedContainers.read(HEADER + line))
                .isInstanceOfSatisfying(UnreadableCodeException.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    @Test
    void two_validations_of_a_kind_never_hold_on_one_day() {
        assertThatThrownBy(() -> ValidatedContainers.read(HEADER
                        + "COOL-BOX,COOLED,2,10,480,8,2024-01-01,2026-01-01,the first\n"
                        + "COOL-BOX,COOLED,2,10,360,8,2026-01-01,,the second\n"))
                .hasMessageContaining("one validation");
    }

    @Test
    void the_shipped_tables_have_a_container_for_every_component_and_a_limit_for_every_kind() throws IOException {
        var valid =
                ValidatedContainers.read(shipped("/validated-containers.csv")).valid(LocalDate.of(2026, 11, 26));
        assertThat(Arrays.stream(ComponentKind.values()).map(KeptAt::of))
                .allMatch(kept -> valid.stream().anyMatch(container -> container.keptAt() == kept));
        assertThat(StorageLimits.read(shipped("/storage-limits.csv"))
                        .of(ComponentKind.RED_CELLS)
                        .mostMinutesOut())
                .isEqualTo(30);
    }

    private static String shipped(String table) throws IOException {
        try (var resource = ValidatedContainersTest.class.getResourceAsStream(table)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
