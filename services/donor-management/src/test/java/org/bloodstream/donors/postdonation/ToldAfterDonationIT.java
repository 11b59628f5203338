package org.bloodstream.donors.postdonation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.eligibility.DonorSelection;
import org.bloodstream.donors.sessions.SessionsTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ToldAfterDonationIT extends SessionsTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger(95_100);
    private static final String TASKS = "/api/donors/clinician-tasks";

    @Autowired
    private Journal journal;

    @Test
    void what_a_rule_defers_for_defers_the_donor_by_that_rule_and_ends_what_is_booked_until_then() {
        var donor = newDonor();
        var donation = donated(donor);
        var soon = booked(donor, newSession(nextWeek(), 1), 1);
        var taken = tell(
                donor,
                donation,
                Map.of("condition", "tattoo-or-piercing", "when", "ON_DAY", "day", today().toString()));
        assertThat(taken.get("referred").asBoolean()).isFalse();
        assertThat(taken.at("/deferrals/0/words").asString()).contains("4 months");
        var deferral = onlyDeferral(donor);
        assertThat(deferral.get("code").asString()).isEqualTo("tattoo-or-piercing");
        assertThat(deferral.get("source").asString()).isEqualTo("POST_DONATION_INFORMATION");
        assertThat(deferral.at("/end/day").asString())
                .isEqualTo(today().plusMonths(4).toString());
        assertThat(state(soon)).isEqualTo("CANCELLED");
        assertThat(tasksOf(donor)).isEmpty();
    }

    @Test
    void the_judgement_is_kept_with_the_rules_of_its_day() {
        var donor = newDonor();
        tell(donor, donated(donor), Map.of("condition", "acute-infection", "when", "STILL_SO"));
        var judged = Objects.requireNonNull(
                journal.history("eligibility", donor).last().block());
        assertThat(judged.type()).isEqualTo("InformationJudged");
        EventContracts.assertKept(
                "eligibility", "InformationJudged", 1, judged.data().toString());
        assertThat(judged.data().at("/rules/content").asString())
                .isEqualTo(new Content(new DonorSelection(JsonMapper.shared(), RegionalTime.ZONE).shipped()).hash());
        assertThat(judged.data().at("/findings/0/rule").asString()).isEqualTo("D015");
        assertThat(onlyDeferral(donor).at("/end/kind").asString()).isEqualTo("WHEN_IT_ENDS");
    }

    @Test
    void what_no_rule_decides_is_a_clinicians_who_says_what_was_done() {
        var donor = newDonor();
        tell(donor, donated(donor), Map.of("condition", "other-medicine"));
        assertThat(deferrals(donor)).isEmpty();
        assertThat(codes(json(post(donations(assessed(donor)), bleed(470, null))
                        .expectStatus()
                        .isEqualTo(422))))
                .containsExactly("left-to-a-clinician");
        var task = tasksOf(donor).getFirst();
        assertThat(task.get("kind").asString()).isEqualTo("TOLD_AFTER_DONATION");
        assertThat(task.at("/codes/0").asString()).isEqualTo("other-medicine");
        var closing = TASKS + "/" + task.get("task").asString() + "/closing";
        post(Roles.DONOR_CLINICIAN, fresh(), closing, Map.of("words", "short"))
                .expectStatus()
                .isBadRequest();
        var done = Map.of("words", "Rang the donor: the medicine is harmless");
        post(Roles.DONOR_CLINICIAN, fresh(), closing, done).expectStatus().isOk();
        assertThat(tasksOf(donor)).isEmpty();
        post(donations(donor), bleed(470, null)).expectStatus().isCreated();
        post(Roles.DONOR_CLINICIAN, fresh(), closing, done).expectStatus().isEqualTo(422);
    }

    @Test
    void where_nobody_says_what_it_is_a_clinician_is_asked_and_the_blood_is_held_all_the_same() {
        var donor = newDonor();
        var donation = donated(donor);
        assertThat(tell(donor, donation).at("/donations/0").asString()).isEqualTo(donation);
        assertThat(tasksOf(donor).getFirst().at("/codes/0").asString()).isEqualTo("condition-not-said");
    }

    @Test
    void what_is_over_or_defers_nobody_leaves_the_donor_free_and_asks_nobody() {
        var donor = newDonor();
        var longAgo = today().minusYears(2).toString();
        var taken = tell(
                donor,
                donated(donor),
                Map.of("condition", "tattoo-or-piercing", "when", "ON_DAY", "day", longAgo),
                Map.of("condition", "dental-inspection"));
        assertThat(taken.get("deferrals")).isEmpty();
        assertThat(taken.get("referred").asBoolean()).isFalse();
        assertThat(deferrals(donor)).isEmpty();
    }

    @Test
    void a_day_to_come_and_a_malformed_condition_are_refused_and_nothing_is_held() {
        var donor = newDonor();
        var donation = donated(donor);
        var tomorrow = Map.of(
                "condition",
                "acute-infection",
                "when",
                "ON_DAY",
                "day",
                today().plusDays(1).toString());
        var problem =
                json(post(path(donor), body(donation, tomorrow)).expectStatus().isEqualTo(422));
        assertThat(codes(problem)).containsExactly("answer-day-in-future");
        post(path(donor), body(donation, Map.of("condition", "Fever!")))
                .expectStatus()
                .isBadRequest();
        assertThat(json(get(Roles.DONOR_CARER, path(donor))).get("items")).isEmpty();
        assertThat(deferrals(donor)).isEmpty();
    }

    private JsonNode tell(String donor, String donation, Object... answers) {
        return json(post(path(donor), body(donation, answers)).expectStatus().isCreated());
    }

    private static Map<String, Object> body(String donation, Object... answers) {
        return Map.of(
                "donations",
                List.of(donation),
                "kind",
                "CHANGED_ANSWER",
                "noticedOn",
                today().toString(),
                "words",
                "She told it on the telephone",
                "answers",
                List.of(answers));
    }

    private static String path(String donor) {
        return "/api/donors/" + donor + "/post-donation-information";
    }

    private JsonNode onlyDeferral(String donor) {
        var all = deferrals(donor);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private JsonNode deferrals(String donor) {
        return json(get(Roles.DONOR_CLINICIAN, "/api/donors/" + donor + "/deferrals")
                        .expectStatus()
                        .isOk())
                .get("deferrals");
    }

    private List<JsonNode> tasksOf(String donor) {
        var all = json(get(Roles.DONOR_CLINICIAN, TASKS).expectStatus().isOk()).get("tasks");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.get("donor").asString().equals(donor))
                .toList();
    }

    private String donated(String donor) {
        var donation = "A9991260%05d".formatted(NUMBERS.incrementAndGet());
        database.sql("""
                        insert into donation (donation, donor, kind, venue, volume_ml, collected_at)
                        values (:donation, cast(:donor as uuid), 'WHOLE_BLOOD', 'BELFAST-HQ', 470, now() - interval '400 days')""").bind("donation", donation).bind("donor", donor).then().block();
        return donation;
    }
}
