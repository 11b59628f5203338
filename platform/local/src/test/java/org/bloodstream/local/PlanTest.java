package org.bloodstream.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTest {
    @TempDir
    Path local;

    @Test
    void the_parts_stand_in_the_order_of_their_starts() {
        assertThat(names())
                .containsExactly(
                        "PostgreSQL",
                        "Kafka",
                        "Keycloak",
                        "traces",
                        "donor-management",
                        "blood-production",
                        "lims-bridge",
                        "epr-bridge",
                        "outcome",
                        "gateway",
                        "region");
    }

    @Test
    void a_part_needs_only_parts_that_stand_before_it() {
        var before = new ArrayList<String>();
        for (var part : parts()) {
            assertThat(before).containsAll(part.needs());
            before.add(part.name());
        }
    }

    @Test
    void every_port_belongs_to_one_part() {
        assertThat(parts().stream().flatMap(part -> part.ports().stream())).containsExactlyInAnyOrder(Port.values());
    }

    @Test
    void ports_are_as_the_thread_agrees_them() {
        var base = new BasePort(8080);
        assertThat(Arrays.stream(Port.values()).map(base::of))
                .containsExactly(
                        8080, 8081, 8082, 8083, 8084, 8085, 8086, 8087, 8088, 8089, 8090, 8091, 8092, 8093, 8094);
    }

    @Test
    void a_service_finds_its_own_database_and_a_password_that_stays() {
        var environment = new ServiceEnvironment(new BasePort(9000), new Secrets(local.resolve("secrets")));
        var outcome = ServicePart.SERVICES.getLast();

        assertThat(environment.of(outcome))
                .containsEntry("DATABASE_NAME", "outcome")
                .containsEntry("DATABASE_PORT", "9011")
                .containsEntry("SERVER_PORT", "9006")
                .containsEntry("OIDC_CLIENT_ID", "bloodstream-outcome")
                .containsEntry("OIDC_ISSUER", "http://127.0.0.1:9001/realms/bloodstream")
                .isEqualTo(environment.of(outcome));
    }

    @Test
    void only_the_bridges_listen_for_hl7() {
        var environment = new ServiceEnvironment(new BasePort(9000), new Secrets(local.resolve("secrets")));
        assertThat(ServicePart.SERVICES.stream()
                        .filter(part -> environment.of(part).containsKey("MLLP_PORT"))
                        .map(ServicePart::name))
                .containsExactly("lims-bridge", "epr-bridge");
    }

    private List<String> names() {
        return parts().stream().map(Part::name).toList();
    }

    private List<Part> parts() {
        return new Plan(new Installation(local, Path.of("/checkout"), new BasePort(8080))).parts();
    }
}
