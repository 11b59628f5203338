package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeterTest {
    @Test
    void the_machine_and_every_process_are_read() {
        var reading = Meter.read();
        assertThat(reading.machine().total())
                .isGreaterThan(reading.machine().busy())
                .isPositive();
        assertThat(reading.processes()).containsKey(ProcessHandle.current().pid());
    }
}
