package org.bloodstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@BloodstreamTest
@TestPropertySource(properties = "LIMS_HOST=lims.example")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BloodstreamTestIT {
    @SpringBootConfiguration
    static class Service {}

    @Autowired
    Environment environment;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry registry) {
        registry.add("LIMS_PORT", () -> 2575);
    }

    @Test
    void a_service_finds_a_database_of_its_own_in_its_environment() throws SQLException {
        var database = new TestDatabase(
                environment.getRequiredProperty("DATABASE_HOST"),
                environment.getRequiredProperty("DATABASE_PORT", int.class),
                environment.getRequiredProperty("DATABASE_NAME"),
                environment.getRequiredProperty("DATABASE_USER"),
                environment.getRequiredProperty("DATABASE_PASSWORD"));
        try (var connection = database.connect();
                var tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            assertThat(tables.next()).isFalse();
        }
        assertThat(TestServers.freshDatabase()).isNotEqualTo(database);
    }

    @Test
    void a_service_finds_topics_of_its_own_and_keeps_them() {
        var prefix = environment.getRequiredProperty("TOPIC_PREFIX");
        assertThat(environment.getProperty("TOPIC_PREFIX")).isEqualTo(prefix);
        assertThat(TestServers.freshTopicPrefix()).isNotEqualTo(prefix);
    }

    @Test
    void a_test_overrides_what_it_brings_itself() {
        assertThat(environment.getProperty("LIMS_PORT")).isEqualTo("2575");
        assertThat(environment.getProperty("LIMS_HOST")).isEqualTo("lims.example");
    }
}
