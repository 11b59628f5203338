package org.bloodstream.testkit;

import java.time.Duration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The client of the service under test, made when a test first asks for it. */
final class ServiceClient {
    /** A machine that builds and tests at once can be slow; a test judges answers, never times. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ServiceClient() {}

    static void offer(GenericApplicationContext context) {
        context.registerBean(
                WebTestClient.class,
                () -> WebTestClient.bindToServer()
                        .baseUrl(
                                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"))
                        .responseTimeout(PATIENCE)
                        .build(),
                definition -> definition.setLazyInit(true));
    }
}
