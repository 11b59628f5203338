package org.bloodstream.production.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationFlags;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.labels.PackOnPaper;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The paper of the real answer is rendered, and read again by another library than the one that printed. */
class PrintingIT extends BloodProductionTest {
    private static final String PDF = "application/pdf";
    private static final String ZPL = "application/zpl";
    /** 10:42 in Belfast, which is what makes the day of collection. */
    private static final LocalDate YESTERDAY = LocalDate.now(RegionalTime.ZONE).minusDays(1);

    private static final Instant COLLECTED =
            YESTERDAY.atTime(10, 42).atZone(RegionalTime.ZONE).toInstant();
    private static final LocalDateTime EXPIRY = YESTERDAY.plusDays(35).atTime(23, 59);

    /** What is printed here was not scanned back yet: else it would be a reprint. */
    @Override
    protected ResponseSpec release(String component) {
        return releaseOnly(component);
    }

    @Test
    void every_barcode_of_a_released_components_label_says_what_is_on_record() {
        var component = releasedRedCells(knownDonation(COLLECTED));
        var id = ComponentId.parse(component);
        var pack = PackOnPaper.of(bytes(print(Roles.PROCESSING_SCIENTIST, component, PDF)));
        var donation = new DonationIdentification(id.donation(), DonationFlags.NONE);
        var group = BloodGroups.of(LabelGroup.allogeneic(ADonation.O_POSITIVE));
        assertThat(pack.donation()).isEqualTo(donation);
        assertThat(pack.group()).isEqualTo(group);
        assertThat(pack.product()).isEqualTo(id.product());
        assertThat(pack.expiry()).isEqualTo(LabelDate.expiry(EXPIRY));
        assertThat(pack.collection()).isEqualTo(new LabelDate(LabelDate.Meaning.COLLECTION, YESTERDAY, null));
        assertThat(pack.matrix())
                .isEqualTo(Message.Compound.of(donation, group, id.product(), LabelDate.expiry(EXPIRY)));
        assertThat(pack.paper().words())
                .contains(id.donation().facility(), "Regional Blood Service", "RhD POSITIVE", "Volume 284 mL")
                .contains("Red cells in additive solution, leucodepleted", "Store at 2 °C to 6 °C");
    }

    @Test
    void the_square_symbol_is_the_label_that_was_made_and_released() {
        var donation = knownDonation(COLLECTED);
        var component = redCells(donation);
        groupedTwice(donation);
        var made =
                json(label(component).expectStatus().isCreated()).get("label").asString();
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        assertThat(text(print(Roles.QUALITY_OFFICER, component, ZPL))).contains("^FD" + made + "^FS");
    }

    @Test
    void a_label_is_a_pdf_unless_zpl_is_asked_for() {
        var component = releasedRedCells(knownDonation(COLLECTED));
        for (var accept : List.of("*/*", "text/html,application/xml;q=0.9,*/*;q=0.8"))
            print(Roles.PROCESSING_SCIENTIST, component, accept)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(PDF)
                    .expectHeader()
                    .valueEquals(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + component + ".pdf\"")
                    .expectHeader()
                    .value(HttpHeaders.CACHE_CONTROL, cache -> assertThat(cache).contains("no-store"));
        assertThat(text(print(Roles.PROCESSING_SCIENTIST, component, ZPL)
                        .expectHeader()
                        .contentType(ZPL)))
                .startsWith("^XA\n^CI28^LH0,0^PW800^LL800\n")
                .endsWith("^XZ\n");
        assertThat(text(get(component, ZPL, "?resolution=DOTS_12_PER_MM"))).contains("^PW1181^LL1181");
    }

    @Test
    void another_format_and_another_resolution_are_refused() {
        var component = freshNumber() + "-DRC01000";
        print(Roles.PROCESSING_SCIENTIST, component, "image/png")
                .expectStatus()
                .isEqualTo(406)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-acceptable");
        get(component, ZPL, "?resolution=DOTS_9_PER_MM")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("resolution");
    }

    @Test
    void what_is_not_released_gets_no_final_label() {
        var donation = knownDonation();
        var component = redCells(donation);
        assertNotPrinted(component, "component-not-released");
        groupedTwice(donation);
        label(component).expectStatus().isCreated();
        assertNotPrinted(component, "component-not-released");
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        print(Roles.PROCESSING_SCIENTIST, component, PDF).expectStatus().isOk();
    }

    @Test
    void what_is_on_hold_or_has_left_gets_no_label() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        UUID hold = onHold(donation);
        assertNotPrinted(component, "donation-on-hold");
        lift(donation, hold).expectStatus().isOk();
        scanBack(component, labelOf(component)).expectStatus().isOk();
        despatch(component).expectStatus().isOk();
        assertNotPrinted(component, "component-already-despatched");
    }

    @Test
    void what_has_become_reactive_gets_no_label() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        test(donation, "HBV_DNA", "REACTIVE").expectStatus().isCreated();
        assertNotPrinted(component, "donation-on-hold", "test-reactive");
    }

    @Test
    void what_has_expired_gets_no_label() {
        var old = knownDonation(Instant.now().minus(Duration.ofDays(60)));
        assertNotPrinted(redCells(old), "component-not-released", "component-expired");
    }

    @Test
    void what_was_never_made_has_no_label() {
        assertNotFound(print(Roles.PROCESSING_SCIENTIST, freshNumber() + "-DRC01000", PDF), "component-unknown");
        assertNotFound(print(Roles.PROCESSING_SCIENTIST, knownDonation() + "-DRC01000", ZPL), "component-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A9992-DRC01000", "A999226000123-DRC0100", "A999226000123", "O999226000123-DRC01000", "x"})
    void a_malformed_number_is_bad_input(String component) {
        print(Roles.PROCESSING_SCIENTIST, component, PDF)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("bad-input")
                .jsonPath("$.errors[0].field")
                .isEqualTo("component");
    }

    @Test
    void who_labels_or_answers_for_labels_prints_and_nobody_else() {
        var component = freshNumber() + "-DRC01000";
        for (var role : List.of(Roles.TESTING_SCIENTIST, Roles.DISTRIBUTION_OFFICER, Roles.WARD_NURSE))
            print(role, component, PDF).expectStatus().isForbidden();
        print(Roles.QUALITY_OFFICER, component, PDF).expectStatus().isNotFound();
    }

    private void assertNotPrinted(String component, String... codes) {
        assertRefused(print(Roles.PROCESSING_SCIENTIST, component, PDF), codes);
        assertRefused(print(Roles.QUALITY_OFFICER, component, ZPL), codes);
    }

    private ResponseSpec print(String role, String component, String accept) {
        return http.get()
                .uri(component(component, "label"))
                .headers(as(role))
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }

    private ResponseSpec get(String component, String accept, String query) {
        return http.get()
                .uri(component(component, "label") + query)
                .headers(as(Roles.PROCESSING_SCIENTIST))
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }

    private static byte[] bytes(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectStatus().isOk().expectBody().returnResult().getResponseBodyContent());
    }

    private static String text(ResponseSpec answer) {
        return new String(bytes(answer), StandardCharsets.UTF_8);
    }
}
