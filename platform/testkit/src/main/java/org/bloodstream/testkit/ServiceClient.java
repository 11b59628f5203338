package org.bloodstream.testkit;

import java.time.Duration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Clients of services under test. */
public final class ServiceClient {
    /** A machine that builds and tests at once can be slow; a test judges answers, never times. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ServiceClient() {}

    /** The client of the service of this context, made when a test first asks for it. */
    static void offer(GenericApplicationContext context) {
        context.registerBean(
                WebTestClient.class,
                () -> at(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class)),
                definition -> definition.setLazyInit(true));
    }

    /** A client of what listens at that port of this machine. */
    public static WebTestClient at(int port) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(PATIENCE)
                .build();
    }
}
