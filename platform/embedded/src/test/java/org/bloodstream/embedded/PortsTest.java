package org.bloodstream.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {
    @Test
    void a_port_with_a_listener_answers_and_is_not_free() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.answers(listener.getLocalPort())).isTrue();
            assertThat(Ports.isFree(listener.getLocalPort())).isFalse();
        }
    }

    @Test
    void a_free_port_is_free_and_does_not_answer() {
        var port = Ports.free();
        assertThat(Ports.isFree(port)).isTrue();
        assertThat(Ports.answers(port)).isFalse();
    }

    /** A server that starts slowly would find its port taken. */
    @Test
    void a_free_port_is_none_that_an_outgoing_connection_may_be_given() {
        for (int i = 0; i < 50; i++) assertThat(Ports.free()).isBetween(1024, 32_767);
    }
}
