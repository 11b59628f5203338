package org.bloodstream.production.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.journal.ParkedEvent;
import org.bloodstream.journal.ParkedEvents;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class DonationSubscriptionIT extends BloodProductionTest {
    @Autowired
    private ParkedEvents parked;

    @Test
    void
            a_receipt_before_the_word_of_collection_is_told_that_it_may_be_on_its_way_and_succeeds_later_as_a_new_command() {
        var donation = freshNumber();
        var key = fresh();
        assertNotFound(receiveWith(key, donation), "donation-unknown");
        collectedElsewhere(donation, java.time.Instant.now());
        Awaitility.await()
                .untilAsserted(
                        () -> receiveWith(fresh(), donation).expectStatus().isCreated());
        assertNotFound(receiveWith(key, donation), "donation-unknown");
    }

    @Test
    void an_event_that_breaks_its_contract_is_parked_and_stops_no_other_donation() {
        var broken = freshNumber();
        Elsewhere.donorManagement(prefix)
                .saysAnything("donation", broken, "DonationCollected", "{\"donation\":\"" + broken + "\"}");
        knownDonation();
        assertNotFound(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + broken), "donation-unknown");
    }

    @Test
    void an_event_of_a_later_release_waits_and_word_of_other_donations_is_taken() {
        var praised = freshNumber();
        Elsewhere.donorManagement(prefix).saysAnything("donation", praised, "DonationPraised", "{}");
        knownDonation();
        Awaitility.await().untilAsserted(() -> assertThat(parked.waiting().toIterable())
                .filteredOn(waiting -> waiting.subject().equals(praised))
                .extracting(ParkedEvent::subscription, ParkedEvent::reason)
                .contains(tuple("donations", "a kind of event of a later release: DonationPraised v1")));
    }

    @Test
    void samples_alone_are_tested_and_no_pack_of_their_number_is_received_or_processed() {
        var donation = freshNumber();
        Elsewhere.donorManagement(prefix).says("donation", donation, "SamplesTaken", """
                {"donation":"%s","donor":"%s","session":"%s","venue":"BELFAST-HQ","ground":"RETEST","tubes":2,"takenAt":"%s"}""".formatted(
                        donation, UUID.randomUUID(), UUID.randomUUID(), Instant.now()));
        awaitKnown(donation);
        assertThat(json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                        .get("kind")
                        .asString())
                .isEqualTo("SAMPLES_ONLY");
        assertRefused(receive(donation), "donation-without-pack");
        assertRefused(process(donation, "DRC01000", 284), "donation-without-pack");
        assertThat(json(get(
                                Roles.TESTING_SCIENTIST,
                                "/api/production/typing-worklist?limit=200&collectedOn="
                                        + LocalDate.now(RegionalTime.ZONE)))
                        .get("items")
                        .findValuesAsString("donation"))
                .contains(donation);
        test(donation, "HBSAG", "NEGATIVE").expectStatus().isCreated();
    }

    private ResponseSpec receiveWith(String key, String donation) {
        return post(Roles.PROCESSING_SCIENTIST, key, donation(donation, "receipt"), Map.of("site", "NIBTS-BELFAST"));
    }
}
