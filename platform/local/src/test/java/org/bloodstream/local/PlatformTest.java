package org.bloodstream.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bloodstream.embedded.ServerFailedException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlatformTest {
    private final List<String> diary = Collections.synchronizedList(new ArrayList<>());
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void a_part_starts_after_those_it_needs_and_stops_before_them() {
        var platform = platform(
                part("database"), part("broker"), part("service", "database", "broker"), part("edge", "service"));
        platform.start();
        assertThat(diary).startsWith(diary.getFirst(), diary.get(1)).endsWith("+service", "+edge");
        assertThat(diary.subList(0, 2)).containsExactlyInAnyOrder("+database", "+broker");

        diary.clear();
        platform.stop();
        assertThat(diary.subList(0, 2)).containsExactly("-edge", "-service");
        assertThat(diary.subList(2, 4)).containsExactlyInAnyOrder("-database", "-broker");
    }

    @Test
    void stopping_twice_stops_once() {
        var platform = platform(part("database"));
        platform.start();
        platform.stop();
        platform.stop();
        assertThat(diary).containsExactly("+database", "-database");
    }

    @Test
    void when_a_part_fails_nothing_that_needs_it_is_started_and_what_runs_can_be_stopped() {
        var platform = platform(part("database"), failing("broker", "database"), part("service", "broker"));
        assertThatThrownBy(platform::start)
                .isInstanceOf(ServerFailedException.class)
                .hasMessage("broker did not start");
        platform.stop();
        assertThat(diary).containsExactly("+database", "-database");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("broker", "failed");
    }

    @Test
    void a_part_that_dies_is_told_once_with_the_end_of_its_log() {
        var service = part("service");
        var platform = platform(service);
        platform.start();
        ((FakeServer) service.server()).dies();

        var watch = new Watch(platform, out);
        watch.look();
        watch.look();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("service has ended by itself")
                .contains("the last words of service");
    }

    private Platform platform(Part... parts) {
        return new Platform(List.of(parts), new LineProgress(out));
    }

    private Part part(String name, String... needs) {
        return new Part(name, List.of(), Set.of(needs), () -> {}, new FakeServer(name, diary, false));
    }

    private Part failing(String name, String... needs) {
        return new Part(name, List.of(), Set.of(needs), () -> {}, new FakeServer(name, diary, true));
    }
}
