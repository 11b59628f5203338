package org.bloodstream.bench.bed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceEnvironmentTest {
    private final AtomicInteger free = new AtomicInteger(5000);
    private final Addresses addresses = new Addresses(free::getAndIncrement);
    private final ServiceEnvironment environment =
            new ServiceEnvironment(addresses, 5432, "127.0.0.1:9092", "http://127.0.0.1:1/realms/bloodstream");

    @Test
    void an_address_is_the_same_whoever_asks_and_whenever() {
        assertThat(addresses.url("outcome")).isEqualTo("http://127.0.0.1:" + addresses.port("outcome"));
        assertThat(addresses.port("outcome")).isNotEqualTo(addresses.port("gateway"));
    }

    @Test
    void a_service_finds_its_own_database_and_everybody_elses_address() {
        var outcome = environment.of(Program.service("lims-bridge"));
        assertThat(outcome)
                .containsEntry("DATABASE_NAME", "lims_bridge")
                .containsEntry("DATABASE_PORT", "5432")
                .containsEntry("TOPIC_PREFIX", "")
                .containsEntry("SERVER_PORT", Integer.toString(addresses.port("lims-bridge")))
                .containsEntry("MLLP_PORT", Integer.toString(addresses.port("lims-bridge.mllp")))
                .containsEntry("BLOOD_PRODUCTION_URL", addresses.url("blood-production"));
    }

    @Test
    void two_of_one_service_share_neither_database_nor_topics_nor_port() {
        var traced = new Program.Service("traced", "donor-management", _ -> Map.of());
        assertThat(environment.of(traced))
                .containsEntry("DATABASE_NAME", "traced")
                .containsEntry("TOPIC_PREFIX", "traced.");
        assertThat(addresses.port("traced")).isNotEqualTo(addresses.port("donor-management"));
        assertThat(traced.jar()).isEqualTo("services/donor-management/target/donor-management-0.1.0.jar");
    }

    @Test
    void its_own_settings_come_before_those_of_every_service() {
        var gateway = new Program.Service(
                "gateway", "gateway", known -> Map.of("BLOOD_PRODUCTION_URL", known.url("stub"), "RATE_BURST", "9"));
        assertThat(environment.of(gateway))
                .containsEntry("BLOOD_PRODUCTION_URL", addresses.url("stub"))
                .containsEntry("RATE_BURST", "9");
        assertThat(gateway.jar()).isEqualTo("gateway/target/gateway-0.1.0.jar");
    }
}
