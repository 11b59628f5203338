package org.bloodstream.containers;

import java.io.IOException;
import java.nio.file.Path;

/**
 * PostgreSQL, Kafka and Keycloak in containers, in the foreground, for every test that finds the properties file named by
 * {@code BLOODSTREAM_TEST_SERVERS}.
 *
 * <p>Arguments: the properties file to write once all three answer; the properties file that names their images; then,
 * optionally, {@code --until-input-ends} to stop when standard input ends, and not only on a signal.
 */
public final class ContainerTestServers {
    private ContainerTestServers() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var trio = new ContainerTrio(Images.read(Path.of(args[1])));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(trio::close));
        trio.start();
        trio.servers().offer(Path.of(args[0]), args.length > 2 && "--until-input-ends".equals(args[2]));
    }
}
