package org.bloodstream.laboratory;

import static org.bloodstream.testkit.TestServers.as;

import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {
    @Autowired
    WebTestClient http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/laboratory/patients/HCN/3999999993/group-and-screen",
                "/api/laboratory/components/A999026000123-DRC01000"
            })
    void a_nurse_does_not_read_the_laboratorys_pages(String path) {
        http.get()
                .uri(path)
                .headers(as(Roles.WARD_NURSE))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_transfusion_scientist_does_not_read_the_operators_pages() {
        http.get()
                .uri("/api/operations/lims-bridge/messages")
                .headers(as(Roles.TRANSFUSION_SCIENTIST))
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
