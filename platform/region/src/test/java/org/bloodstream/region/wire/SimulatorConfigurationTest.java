package org.bloodstream.region.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.region.simulation.Simulator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulatorConfigurationTest {
    private final ApplicationContextRunner region = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class, SimulatorConfiguration.class)
            .withPropertyValues(
                    "region.address=127.0.0.1",
                    "region.lims-port=0",
                    "region.pause=10s",
                    "region.client-id=region",
                    "region.client-secret=secret");

    @EnableConfigurationProperties(RegionSettings.class)
    static class Settings {}

    @ParameterizedTest
    @ValueSource(strings = {"on", "true", "yes"})
    void lives_when_told_to(String word) {
        region.withPropertyValues("region.simulate=" + word)
                .run(context -> assertThat(context).hasSingleBean(Simulator.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "false", "no"})
    void is_quiet_when_told_to(String word) {
        region.withPropertyValues("region.simulate=" + word)
                .run(context -> assertThat(context).doesNotHaveBean(Simulator.class));
    }
}
