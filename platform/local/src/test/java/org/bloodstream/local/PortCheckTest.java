package org.bloodstream.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bloodstream.embedded.ServerFailedException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortCheckTest {
    private static final BasePort BASE = new BasePort(8080);
    private static final List<Part> PARTS = List.of(part("Kafka", Port.KAFKA), part("outcome", Port.OUTCOME));

    @Test
    void a_taken_port_is_one_line_that_names_the_port_the_part_and_the_way_out() {
        assertThatThrownBy(() -> new PortCheck(BASE, port -> port != 8086).check(PARTS))
                .isInstanceOf(ServerFailedException.class)
                .hasMessage("Port 8086, which outcome needs, is in use: end what uses it, "
                        + "or move every port with PORT=9080 make run");
    }

    @Test
    void free_ports_are_nothing_to_talk_about() {
        assertThatCode(() -> new PortCheck(BASE, _ -> true).check(PARTS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "65530", "eighty", "-1", "999999999"})
    void a_base_port_outside_the_range_is_refused(String text) {
        assertThatThrownBy(() -> BasePort.of(text))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("PORT=" + text + " is not a number from 1024 to");
    }

    private static Part part(String name, Port port) {
        return new Part(name, List.of(port), Set.of(), () -> {}, new FakeServer(name, new ArrayList<>(), false));
    }
}
