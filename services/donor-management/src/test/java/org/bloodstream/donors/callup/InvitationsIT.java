package org.bloodstream.donors.callup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class InvitationsIT extends CallUpsTest {
    @Test
    void who_is_invited_has_a_letter_from_the_same_moment_by_the_way_that_the_donor_wants() {
        var inPrint = donorReachedBy("LETTER");
        var byMail = donorReachedBy("EMAIL", "LETTER");
        var list = made(session());
        var answer = json(invite(list, inPrint, byMail).expectStatus().isOk());
        assertThat(answer.get("invited").asInt()).isEqualTo(2);
        assertThat(answer.get("donors").findValuesAsString("way")).containsExactly("LETTER", "EMAIL");
        assertThat(letterOf(inPrint).get("channel").asString()).isEqualTo("POST");
        var letter = letterOf(byMail);
        assertThat(letter.get("channel").asString()).isEqualTo("EMAIL");
        assertThat(letter.get("state").asString()).isEqualTo("WAITING");
        assertThat(unsent()).contains(letter.get("letter").asString());
        assertThat(on(list, byMail).get("way").asString()).isEqualTo("EMAIL");
        assertThat(on(list, byMail).get("calledOn").asString()).isEqualTo(today().toString());
        try (var events = new PublishedEvents(prefix, "register")) {
            assertThat(events.await(byMail, "DonorInvited").data().get("way").asString())
                    .isEqualTo("EMAIL");
        }
    }

    @Test
    void nobody_is_invited_twice_by_one_list_however_often_it_is_asked() {
        var donor = donorReachedBy("LETTER");
        var list = made(session());
        assertThat(json(invite(list, donor, donor).expectStatus().isOk())
                        .get("invited")
                        .asInt())
                .isEqualTo(1);
        assertThat(reasons(list, donor)).containsExactly("not-to-invite");
        assertRefused(change(list, donor, Map.of("state", "INVITED", "way", "LETTER")), "not-to-invite");
        assertThat(letters(donor)).hasSize(1);
    }

    @Test
    void two_who_invite_at_the_same_moment_write_one_letter() {
        var donor = donorReachedBy("LETTER");
        var list = made(session());
        var answers = atOnce(
                List.of(1, 2, 3), _ -> json(invite(list, donor).expectStatus().isOk()));
        assertThat(answers.stream().mapToInt(answer -> answer.get("invited").asInt()))
                .containsExactlyInAnyOrder(0, 0, 1);
        assertThat(letters(donor)).hasSize(1);
    }

    @Test
    void who_withdrew_consent_gets_none_and_keeps_back_nobody_else() {
        var withdrew = donorReachedBy("LETTER");
        var other = donorReachedBy("LETTER");
        var list = made(session());
        consent(withdrew, false);
        var answer = json(invite(list, withdrew, other).expectStatus().isOk());
        assertThat(answer.get("invited").asInt()).isEqualTo(1);
        assertThat(answer.at("/donors/0/reasons/0/code").asString()).isEqualTo("donor-no-longer-invited");
        assertThat(letters(withdrew)).isEmpty();
        assertThat(letters(other)).hasSize(1);
        assertThat(on(list, withdrew).get("state").asString()).isEqualTo("TO_INVITE");
    }

    @Test
    void whom_no_letter_reaches_stays_to_invite_and_is_rung_up() {
        var donor = donor("BT9 7AB", true, List.of(), "PHONE");
        var list = made(session());
        assertThat(reasons(list, donor)).containsExactly("no-channel-for-letters");
        assertThat(letters(donor)).isEmpty();
        assertThat(toRing(list)).contains(donor);
        change(list, donor, Map.of("state", "INVITED", "way", "PHONE"))
                .expectStatus()
                .isOk();
        assertThat(letters(donor)).as("who was rung up gets no letter").isEmpty();
        assertThat(toRing(list)).doesNotContain(donor);
    }

    @Test
    void who_declines_before_the_letter_has_gone_gets_none() {
        var donor = donorReachedBy("LETTER");
        var list = made(session());
        invite(list, donor).expectStatus().isOk();
        change(list, donor, Map.of("state", "DECLINED")).expectStatus().isOk();
        assertThat(letterOf(donor).get("state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void nobody_is_on_record_as_invited_by_letter_without_one() {
        var donor = donorReachedBy("EMAIL");
        var list = made(session());
        var answer = json(change(list, donor, Map.of("state", "INVITED", "way", "LETTER"))
                .expectStatus()
                .isOk());
        assertThat(answer.get("way").asString()).isEqualTo("EMAIL");
        assertThat(letterOf(donor).get("channel").asString()).isEqualTo("EMAIL");
    }

    @Test
    void of_a_list_with_a_stranger_nobody_is_invited() {
        var donor = donorReachedBy("LETTER");
        var list = made(session());
        invite(list, donor, newDonor()).expectStatus().isNotFound();
        assertThat(letters(donor)).isEmpty();
        assertThat(on(list, donor).get("state").asString()).isEqualTo("TO_INVITE");
        invite(fresh(), donor).expectStatus().isNotFound();
        get(Roles.DONOR_CARER, CALL_UPS + "/" + fresh() + "/telephone-list")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void to_a_session_that_is_over_nobody_is_invited() {
        var donor = donorReachedBy("LETTER");
        var over = session();
        var list = made(over);
        comes(over, today().minusDays(1));
        assertRefused(invite(list, donor), "session-over");
        assertThat(letters(donor)).isEmpty();
    }

    @Test
    void the_telephone_list_says_whom_to_ring_and_everybody_on_it_is_on_record_as_opened() {
        var byPost = donorReachedBy("LETTER");
        var byPhone = donorReachedBy("PHONE", "LETTER");
        var list = made(session());
        var donors = telephoneList(list).get("donors").valueStream().toList();
        var ring = donors.stream()
                .filter(each -> each.get("donor").asString().equals(byPhone))
                .findFirst()
                .orElseThrow();
        assertThat(ring.get("familyName").asString()).isEqualTo("Lagan");
        assertThat(ring.get("phone").asString()).isEqualTo("028 9649 6002");
        assertThat(ring.get("wanted").valueStream().map(JsonNode::asString)).containsExactly("LETTER", "PHONE");
        var order = donors.stream().map(each -> each.get("donor").asString()).toList();
        assertThat(order.indexOf(byPhone))
                .as("who wants to be rung comes first")
                .isLessThan(order.indexOf(byPost));
        consent(byPost, false);
        assertThat(toRing(list)).doesNotContain(byPost);
        try (var events = new PublishedEvents(prefix, "access")) {
            events.await(byPhone, "RecordOpened");
        }
    }

    static Stream<Arguments> badInput() {
        return Stream.of(
                Arguments.of(Map.of(), "donors"),
                Arguments.of(Map.of("donors", List.of()), "donors"),
                Arguments.of(Map.of("donors", Collections.nCopies(51, fresh())), "donors"),
                Arguments.of(Map.of("donors", List.of("Nora Lagan")), "donors"),
                Arguments.of(Map.of("donors", List.of(fresh()), "way", "LETTER"), "way"));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void bad_input_is_named_and_invites_nobody(Map<String, Object> body, String field) {
        var problem = json(post(CALL_UPS + "/" + fresh() + "/invitations", body)
                .expectStatus()
                .isBadRequest());
        assertThat(error(problem)).startsWith(field);
    }

    private ResponseSpec invite(String list, String... donors) {
        return post(CALL_UPS + "/" + list + "/invitations", Map.of("donors", List.of(donors)));
    }

    private List<String> reasons(String list, String donor) {
        var answer = json(invite(list, donor).expectStatus().isOk());
        assertThat(answer.get("invited").asInt()).isZero();
        return answer.at("/donors/0/reasons").findValuesAsString("code");
    }

    private JsonNode letterOf(String donor) {
        assertThat(letters(donor)).hasSize(1);
        return letters(donor).getFirst();
    }

    /** Letters of invitation. Whether thanks are among the others is not asked here. */
    private List<JsonNode> letters(String donor) {
        return json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/letters")
                        .expectStatus()
                        .isOk())
                .get("items")
                .valueStream()
                .filter(each -> each.get("kind").asString().equals("INVITATION"))
                .toList();
    }

    /** Of the operator's page, to its last: every letter that nobody outside has yet. */
    private List<String> unsent() {
        var all = new ArrayList<String>();
        var cursor = "";
        do {
            var page =
                    json(get(Roles.INTEGRATION_OPERATOR, "/api/donors/communications?state=WAITING&limit=200" + cursor)
                            .expectStatus()
                            .isOk());
            all.addAll(page.get("items").findValuesAsString("letter"));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return all;
    }

    private JsonNode telephoneList(String list) {
        return json(get(Roles.DONOR_CARER, CALL_UPS + "/" + list + "/telephone-list")
                .expectStatus()
                .isOk());
    }

    private List<String> toRing(String list) {
        return telephoneList(list).get("donors").findValuesAsString("donor");
    }
}
