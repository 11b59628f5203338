package org.bloodstream.bench.bed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandsTest {
    private final Addresses addresses = new Addresses(() -> 5000);
    private final Commands commands = new Commands(Path.of("."), Optional.empty());

    @Test
    void a_peer_is_told_its_port_and_what_else_it_asks_for() {
        var peer = new Program.Peer("bare-route", String.class, known -> List.of(known.url("stub")));
        assertThat(commands.of(peer, addresses))
                .containsSubsequence("-cp", "java.lang.String", "5000", "http://127.0.0.1:5000");
    }

    @Test
    void it_is_compiled_all_the_way() {
        var peer = new Program.Peer("echo", String.class, _ -> List.of());
        assertThat(commands.of(peer, addresses))
                .contains("-XX:+UseSerialGC", "-Xmx512m")
                .noneMatch(flag -> flag.startsWith("-XX:TieredStopAtLevel"));
    }
}
