package org.bloodstream.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * The three test servers in the foreground, shared by many test runs.
 *
 * <p>Arguments: the properties file to write once all three answer; then, optionally, {@code --until-input-ends} to stop
 * when standard input ends, and not only on a signal.
 */
public final class SharedTestServers {
    private SharedTestServers() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var trio = new TestTrio();
        startTogether(trio);
        new OfferedServers(
                        trio.postgres().port(),
                        trio.kafka().bootstrap(),
                        trio.keycloak().url())
                .offer(Path.of(args[0]), args.length > 1 && "--until-input-ends".equals(args[1]));
    }

    private static void startTogether(TestTrio trio) {
        var postgres = CompletableFuture.runAsync(trio::postgres);
        var kafka = CompletableFuture.runAsync(trio::kafka);
        CompletableFuture.allOf(postgres, kafka, postgres.thenRun(trio::keycloak))
                .join();
    }
}
