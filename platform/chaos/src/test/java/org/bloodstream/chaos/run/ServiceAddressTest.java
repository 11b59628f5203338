package org.bloodstream.chaos.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceAddressTest {
    private final List<ServerSocket> instances = new ArrayList<>();
    private ServiceAddress address;
    private int port;

    @BeforeEach
    void open() throws IOException {
        for (var name : List.of('a', 'b')) instances.add(telling(name));
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        address = new ServiceAddress(port, List.of(instances.getFirst().getLocalPort()));
    }

    @AfterEach
    void close() throws IOException {
        address.close();
        for (var instance : instances) instance.close();
    }

    /** An instance that answers each byte with its name. */
    private static ServerSocket telling(char name) throws IOException {
        var door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    var caller = door.accept();
                    Thread.ofVirtual().start(() -> answer(caller, name));
                } catch (IOException _) {
                    return;
                }
            }
        });
        return door;
    }

    private static void answer(Socket caller, char name) {
        try (caller) {
            while (caller.getInputStream().read() >= 0) caller.getOutputStream().write(name);
        } catch (IOException _) {
            // The caller has gone.
        }
    }

    @Test
    void new_connections_go_by_turns_to_those_that_are_in_it() throws IOException {
        assertThat(asked(3)).isEqualTo("aaa");
        address.take(instances.getLast().getLocalPort());
        assertThat(asked(4)).contains("a").contains("b");
    }

    @Test
    void an_instance_that_is_left_out_gets_no_new_connection_and_keeps_those_that_it_has() throws IOException {
        address.take(instances.getLast().getLocalPort());
        try (var one = new Socket(InetAddress.getLoopbackAddress(), port);
                var other = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var before = List.of(ask(one), ask(other));
            assertThat(before).containsExactlyInAnyOrder('a', 'b');
            address.leaveOut(instances.getFirst().getLocalPort());
            assertThat(asked(3)).isEqualTo("bbb");
            assertThat(List.of(ask(one), ask(other))).isEqualTo(before);
        }
    }

    private String asked(int times) throws IOException {
        var answers = new StringBuilder();
        for (var time = 0; time < times; time++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                answers.append(ask(socket));
            }
        }
        return answers.toString();
    }

    private static char ask(Socket socket) throws IOException {
        socket.getOutputStream().write('?');
        return (char) socket.getInputStream().read();
    }
}
