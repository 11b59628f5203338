package org.bloodstream.donors.bloodtype;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

class WeakDIT extends DonorManagementTest {
    @Value("${TOPIC_PREFIX}")
    private String prefix;

    @Test
    void a_weak_d_stands_on_the_record_with_what_the_donor_is_as_a_patient() {
        var donor = newDonor();
        var donation = given(donor);
        determined(donation, "FIRST", "POSITIVE", "WEAK_D");
        assertThat(blood(donor).get("weakD")).hasToString("{\"finding\":\"WEAK_D\",\"asPatient\":\"NEGATIVE\"}");
        determined(donation, "SECOND", "POSITIVE", "WEAK_D_TYPE_1_2_OR_3");
        assertThat(blood(donor).get("weakD"))
                .as("the reference laboratory's word is the later one")
                .hasToString("{\"finding\":\"WEAK_D_TYPE_1_2_OR_3\",\"asPatient\":\"POSITIVE\"}");
    }

    @Test
    void a_run_that_tells_the_rhd_alone_does_not_take_the_weak_d_away() {
        var donor = newDonor();
        var donation = given(donor);
        determined(donation, "FIRST", "POSITIVE", "PARTIAL_D");
        said(donation, "FIRST", "POSITIVE", "");
        determined(donation, "SECOND", "POSITIVE", "POSITIVE");
        assertThat(blood(donor).at("/weakD/finding").asString()).isEqualTo("PARTIAL_D");
    }

    @Test
    void whose_d_is_plain_or_absent_has_none_and_neither_has_a_determination_that_says_negative_later() {
        var plain = newDonor();
        determined(given(plain), "FIRST", "POSITIVE", "POSITIVE");
        assertThat(blood(plain).has("weakD")).isFalse();
        var negative = newDonor();
        var donation = given(negative);
        determined(donation, "FIRST", "POSITIVE", "WEAK_D");
        determined(donation, "FIRST", "NEGATIVE", "NEGATIVE");
        assertThat(blood(negative).has("weakD")).isFalse();
    }

    private JsonNode blood(String donor) {
        return json(get(Roles.DONOR_CARER, "/api/donors/" + donor)
                        .expectStatus()
                        .isOk())
                .get("blood");
    }

    /** The laboratory's word, once it is here; and with it all that was said of this donation before. */
    private void determined(String donation, String determination, String rhD, String finding) {
        said(donation, determination, rhD, ",\"rhDFinding\":\"%s\"".formatted(finding));
        Awaitility.await().untilAsserted(() -> assertThat(database.sql("""
                                select rhd_finding from donation_group
                                where donation = :donation and determination = :determination""")
                        .bind("donation", donation)
                        .bind("determination", determination)
                        .mapValue(String.class)
                        .one()
                        .block())
                .isEqualTo(finding));
    }

    private void said(String donation, String determination, String rhD, String finding) {
        Elsewhere.production(prefix)
                .says("testing", donation, "GroupDetermined", """
                {"donation":"%s","group":{"abo":"O","rhD":"%s"},"determination":"%s",\
                "analyser":"NEO-1","determinedAt":"2026-11-26T04:20:00Z"%s}""".formatted(donation, rhD, determination, finding));
    }
}
