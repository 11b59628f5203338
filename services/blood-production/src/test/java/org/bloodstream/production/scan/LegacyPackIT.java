package org.bloodstream.production.scan;

import static org.bloodstream.testkit.TestServers.as;

import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** A site that has given its licensed table and the layouts of its legacy packs; both made up. */
@TestPropertySource(
        properties = {
            "PRODUCT_CODES=classpath:a-sites-product-codes.csv",
            "CODABAR_LAYOUTS=classpath:a-sites-codabar-layouts.csv"
        })
class LegacyPackIT extends BloodProductionTest {

    @Test
    void a_licensed_code_has_the_words_of_the_sites_table() {
        scan("=<E9001V00")
                .jsonPath("$.lines[0].text")
                .isEqualTo("E9001V00: Synthetic red cells, as a site's table words them");
    }

    @Test
    void the_services_own_codes_keep_the_words_of_the_specifications_in_force() {
        scan("=<DRC01000")
                .jsonPath("$.lines[0].text")
                .isEqualTo("DRC01000: Red cells in additive solution, leucodepleted");
    }

    @Test
    void a_legacy_pack_is_read_by_the_sites_layouts() {
        scan("A12345B")
                .jsonPath("$.kind")
                .isEqualTo("codabar-component")
                .jsonPath("$.lines[0].code")
                .isEqualTo("legacy component")
                .jsonPath("$.lines[0].text")
                .isEqualTo("12345");
        scan("]F0c201226d")
                .jsonPath("$.kind")
                .isEqualTo("codabar-expiry")
                .jsonPath("$.lines[0].text")
                .isEqualTo("2026-12-20");
    }

    @Test
    void a_codabar_symbol_that_the_sites_layouts_do_not_read_is_never_guessed() {
        scan("B12345A").jsonPath("$.lines[0].code").isEqualTo("codabar-layout-unknown");
        scan("C310226D").jsonPath("$.lines[0].code").isEqualTo("codabar-date-malformed");
    }

    private BodyContentSpec scan(String text) {
        return http.get()
                .uri("/api/production/scan?text={text}", text)
                .headers(as(Roles.WARD_NURSE))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
