package org.bloodstream.donors.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.communication.application.WritingAboutDonations;
import org.bloodstream.donors.communication.application.WritingAboutDonations.Collection;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;

class LettersThatFollowIT extends LettersTest {
    @Autowired
    private WritingAboutDonations writing;

    @Autowired
    private TransactionalOperator transaction;

    @Test
    void who_wants_thanks_gets_them_once_after_a_collection_and_nobody_else_does() {
        var wants = donorReachedBy("EMAIL");
        consents(wants, "thanks", true);
        var silent = donorReachedBy("EMAIL");
        given(silent);
        var donation = given(wants);
        Awaitility.await().until(() -> kinds(wants).equals(List.of("THANKS")));
        assertThat(kinds(silent)).isEmpty();
        thank(wants, donation, Instant.now());
        assertThat(kinds(wants)).containsExactly("THANKS");
    }

    @Test
    void nobody_is_thanked_for_what_is_long_ago() {
        var donor = donorReachedBy("EMAIL");
        consents(donor, "thanks", true);
        thank(donor, "A999126990001", Instant.now().minus(Duration.ofDays(8)));
        assertThat(kinds(donor)).isEmpty();
        thank(donor, "A999126990001", Instant.now().minus(Duration.ofDays(6)));
        assertThat(kinds(donor)).containsExactly("THANKS");
    }

    @Test
    void who_wants_to_know_learns_the_hospital_once_however_many_components_went_there(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var donor = donorReachedBy("LETTER");
        consents(donor, "where-used", true);
        var donation = given(donor);
        despatched(prefix, donation, "DRC01000", "WHSCT");
        despatched(prefix, donation, "DPL01000", "WHSCT");
        despatched(prefix, donation, "DFF01000", "BHSCT");
        Awaitility.await().until(() -> kinds(donor).size() == 2);
        assertThat(kinds(donor)).containsOnly("WHERE_USED");
        assertThat(database.sql("select facts ->> 'hospital' from letter where donor = :donor order by 1")
                        .bind("donor", java.util.UUID.fromString(donor))
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block())
                .containsExactly("Belfast Health and Social Care Trust", "Western Health and Social Care Trust");
    }

    private void thank(String donor, String donation, Instant at) {
        writing.thank(new Collection(new DonationNumber(donation), java.util.UUID.fromString(donor), at), Instant.now())
                .as(transaction::transactional)
                .block(Duration.ofSeconds(30));
    }

    private static void despatched(String prefix, String donation, String product, String hospital) {
        Elsewhere.production(prefix).says("component", donation + "-" + product, "ComponentDespatched", """
                {"component":"%1$s-%2$s","donation":"%1$s","product":"%2$s","kind":"RED_CELLS","group":{"abo":"O","rhD":"POSITIVE"},\
                "expiresAt":"2026-12-20T23:59:00Z","volumeMl":280,"hospital":"%3$s","site":"Blood bank","despatch":"DSP-00000001",\
                "despatchedAt":"%4$s"}""".formatted(
                        donation, product, hospital, Instant.now()));
    }

    private List<String> kinds(String donor) {
        return json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/letters"))
                .get("items")
                .valueStream()
                .map((JsonNode letter) -> letter.get("kind").asString())
                .toList();
    }
}
