package org.bloodstream.chaos.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.bloodstream.embedded.Home;

/**
 * What a run is asked for, by environment variables.
 *
 * @param seed {@code SEED}: of the schedule and of everybody's choices
 * @param rounds {@code ROUNDS}
 * @param first {@code FIRST}: number of the first round, to repeat a later one
 * @param workers {@code WORKERS}: donations under way at a time
 * @param load {@code LOAD_SECONDS}: of a round
 * @param port {@code PORT}: the first of 35
 * @param directory where the platform and the record are kept; emptied at the start
 */
record Options(long seed, int rounds, int first, int workers, Duration load, int port, Path directory) {
    static Options of(Map<String, String> environment) {
        return new Options(
                number(environment, "SEED", 1),
                number(environment, "ROUNDS", 5),
                number(environment, "FIRST", 1),
                number(environment, "WORKERS", 10),
                Duration.ofSeconds(number(environment, "LOAD_SECONDS", 15)),
                number(environment, "PORT", 28080),
                Home.local().resolve("chaos"));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        var text = environment.getOrDefault(name, "");
        return text.isBlank() ? otherwise : Integer.parseInt(text.strip());
    }
}
