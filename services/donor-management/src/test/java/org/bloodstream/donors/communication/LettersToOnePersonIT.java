package org.bloodstream.donors.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was said under a number that was merged away still counts. */
class LettersToOnePersonIT extends LettersTest {
    private static final String WHY = "One donor with two cards";

    @Test
    void a_no_under_either_number_stands_until_the_donor_is_asked_again() {
        var old = donorReachedBy("EMAIL");
        consents(old, "invitations", true);
        consents(old, "invitations", false);
        var survivor = donorReachedBy("EMAIL");
        consents(survivor, "invitations", true);
        merge(old, survivor);
        assertRefused(asks(survivor, "INVITATION", Map.of()), "consent-missing");
        assertRefused(asks(old, "INVITATION", Map.of()), "consent-missing");
        consents(survivor, "invitations", true);
        asks(survivor, "INVITATION", Map.of()).expectStatus().isCreated();
    }

    @Test
    void a_yes_under_the_number_merged_away_counts_and_can_be_withdrawn() {
        var old = donorReachedBy("EMAIL");
        consents(old, "invitations", true);
        var survivor = donorReachedBy("EMAIL");
        merge(old, survivor);
        asks(survivor, "INVITATION", Map.of()).expectStatus().isCreated();
        consents(survivor, "invitations", false);
        assertRefused(asks(survivor, "INVITATION", Map.of()), "consent-missing");
    }

    @Test
    void taken_apart_each_record_has_its_own_word_again() {
        var old = donorReachedBy("EMAIL");
        consents(old, "invitations", true);
        consents(old, "invitations", false);
        var survivor = donorReachedBy("EMAIL");
        consents(survivor, "invitations", true);
        merge(old, survivor);
        post("/api/donors/" + old + "/unmerge", Map.of("reason", WHY))
                .expectStatus()
                .isOk();
        asks(survivor, "INVITATION", Map.of()).expectStatus().isCreated();
        assertRefused(asks(old, "INVITATION", Map.of()), "consent-missing");
    }

    @Test
    void of_two_numbers_only_a_way_that_both_want_is_used() {
        var old = donorReachedBy("LETTER");
        var survivor = donorReachedBy("LETTER", "EMAIL");
        merge(old, survivor);
        assertThat(letter(survivor, confirmed(survivor)).get("channel").asString())
                .isEqualTo("POST");
        reach(survivor, 1, "EMAIL");
        assertThat(letter(survivor, confirmed(survivor)).get("channel").asString())
                .isEqualTo("EMAIL");
    }

    @Test
    void where_no_way_is_wanted_under_both_no_letter_goes_that_can_be_left() {
        var old = donorReachedBy("PHONE");
        var survivor = donorReachedBy("EMAIL");
        merge(old, survivor);
        assertRefused(asks(survivor, "APPOINTMENT_CONFIRMED", APPOINTMENT), "no-channel-for-letters");
    }

    @Test
    void a_corrected_address_asks_nobody_how_they_want_to_be_reached() {
        var old = donorReachedBy("PHONE");
        var survivor = donorReachedBy("EMAIL");
        merge(old, survivor);
        var right = Map.of("ground", "MISHEARD", "seen", 0, "address", Map.of("lines", List.of("Árasán 30")));
        post("/api/donors/" + survivor + "/correction", right).expectStatus().isOk();
        assertRefused(asks(survivor, "APPOINTMENT_CONFIRMED", APPOINTMENT), "no-channel-for-letters");
    }

    @Test
    void the_record_shows_what_counts_and_under_which_number_it_was_said() {
        var old = donorReachedBy("LETTER");
        consents(old, "invitations", true);
        consents(old, "invitations", false);
        var survivor = donorReachedBy("LETTER", "EMAIL");
        consents(survivor, "invitations", true);
        consents(survivor, "thanks", true);
        merge(old, survivor);
        var page = contact(survivor);
        var counting = page.get("counting");
        assertThat(counting.findValuesAsString("consent")).containsExactlyInAnyOrder("invitations", "thanks");
        var no = counting.valueStream()
                .filter(said -> said.get("consent").asString().equals("invitations"))
                .findFirst()
                .orElseThrow();
        assertThat(no.get("given").asBoolean()).isFalse();
        assertThat(no.get("donor").asString()).isEqualTo(old);
        assertThat(page.get("wanted").valueStream().map(JsonNode::asString)).containsExactly("LETTER");
        assertThat(contact(newDonor()).has("wanted")).as("nobody asked").isFalse();
    }

    private JsonNode contact(String donor) {
        return json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/contact")
                .expectStatus()
                .isOk());
    }

    private void merge(String old, String survivor) {
        post("/api/donors/" + old + "/merge", Map.of("survivor", survivor, "reason", WHY))
                .expectStatus()
                .isOk();
    }
}
