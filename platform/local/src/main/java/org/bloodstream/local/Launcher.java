package org.bloodstream.local;

import java.util.Arrays;
import java.util.List;
import org.bloodstream.embedded.Home;
import org.bloodstream.embedded.ServerFailedException;

/** {@code run}, {@code stop}, {@code reset} or {@code demo}: what {@code make} calls. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        var installation = new Installation(Home.local(), Home.projectRoot(), BasePort.of(System.getenv("PORT")));
        try {
            var command = args.length == 0 ? "run" : args[0];
            System.exit(run(command, Arrays.stream(args).skip(1).toList(), installation));
        } catch (ServerFailedException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String command, List<String> arguments, Installation installation) {
        return switch (command) {
            case "run" -> new Running(installation).untilStopped();
            case "stop" -> new Stopping(installation).stop();
            case "reset" -> new Stopping(installation).reset();
            case "demo" -> new Demonstration(installation).play(arguments);
            default -> throw new ServerFailedException("there is no '%s': run, stop, reset or demo".formatted(command));
        };
    }
}
