package org.bloodstream.gateway;

import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The gateway before real sign-on and services that tell what reached them; blood-production is down. */
@BloodstreamTest
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class GatewayTest {
    static final Stub OUTCOME = new Stub();
    static final Stub DONORS = new Stub();
    static final Stub LIMS = new Stub();
    static final Stub EPR = new Stub();

    @Autowired
    WebTestClient http;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("OUTCOME_URL", OUTCOME::url);
        registry.add("DONOR_MANAGEMENT_URL", DONORS::url);
        registry.add("LIMS_BRIDGE_URL", LIMS::url);
        registry.add("EPR_BRIDGE_URL", EPR::url);
        registry.add("GATEWAY_URL", () -> "http://localhost:8080"); // as the test realm knows it
        registry.add("TIME_LIMIT", () -> "5s");
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TestServers::trustedKeys);
        registry.add("BEDSIDE_RATE_PER_SECOND", () -> "1");
        registry.add("BEDSIDE_RATE_BURST", () -> "5");
        registry.add("resilience4j.bulkhead.instances.lims-bridge.max-concurrent-calls", () -> "2");
        registry.add("resilience4j.bulkhead.instances.lims-bridge.max-wait-duration", () -> "0");
    }

    WebTestClient.ResponseSpec get(String path, String role) {
        return http.get().uri(path).headers(TestServers.as(role)).exchange();
    }
}
