package org.bloodstream.production.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.PublishedEvents.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What lims-bridge tells of hospitals' orders, on real servers. */
class OrderByHl7IT extends OrdersTest {
    private static final String SENT_ORDERS = "/api/production/hospital-orders";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SENDER = "hl7:WINPATH|BHSCT";

    private final String sent = fresh();
    private final String placerNumber = "SO-" + sent.substring(0, 8);

    private @Nullable PublishedEvents published;

    @AfterEach
    void stopReading() {
        if (published != null) published.close();
    }

    @Test
    void an_order_stands_in_the_list_as_any_other_with_the_hospitals_own_number_and_is_answered() {
        ordered("URGENT", "B", "[]");
        var number = taken().data().get("order").asString();
        var listed = listedOrders().stream()
                .filter(order -> order.get("order").asString().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(listed.get("hospital").asString()).isEqualTo("BHSCT");
        assertThat(listed.get("urgency").asString()).isEqualTo("URGENT");
        assertThat(listed.get("ordered").asInt()).isEqualTo(3);
        assertThat(json(get(TRANSFUSION_SCIENTIST, ORDERS + "/" + number))
                        .get("placerNumber")
                        .asString())
                .isEqualTo(placerNumber);
        try (var events = new PublishedEvents(prefix, "order")) {
            var placed = events.await(number, "OrderPlaced");
            assertThat(placed.data().get("placerNumber").asString()).isEqualTo(placerNumber);
            assertThat(placed.headers().get("ce_actor")).isEqualTo(SENDER);
        }
        assertThat(waiting()).isEmpty();
    }

    @Test
    void an_order_that_is_sent_again_is_one_order_and_is_answered_again() {
        ordered("ROUTINE", "B", "[]");
        taken();
        ordered("ROUTINE", "B", "[]");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(answers()).hasSize(2));
        assertThat(answers())
                .extracting(answer -> answer.data().get("order").asString())
                .as("the same order both times")
                .containsOnly(answers().getFirst().data().get("order").asString());
        assertThat(count("select count(*) from blood_order join hospital_order on number = order_number"
                        + " where hospital_order = '%s'".formatted(sent)))
                .isOne();
    }

    @Test
    void an_order_that_cannot_be_taken_waits_for_an_officer_who_closes_it_and_the_hospital_is_told_why() {
        notTaken();
        var waits = await().atMost(PATIENCE)
                .until(this::waiting, found -> !found.isEmpty())
                .getFirst();
        assertThat(waits.get("awaits").asString()).isEqualTo("ORDER");
        assertThat(waits.get("placerNumber").asString()).isEqualTo(placerNumber);
        assertThat(waits.get("sender").asString()).isEqualTo("WINPATH|BHSCT");
        assertThat(waits.get("lines").get(0).get("quantity").asInt()).isEqualTo(3);
        assertThat(texts(waits.get("objections"), "code")).containsExactly("antigen-not-ordered");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(types()).containsExactly("HospitalOrderNotTaken"));

        close("Rung: they order platelets without it").expectStatus().isOk();
        assertThat(waiting()).isEmpty();
        assertRefused(close("Rung: they order platelets without it"), "nothing-waits");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(types())
                .containsExactly("HospitalOrderNotTaken", "HospitalOrderSettled"));

        notTaken();
        await().atMost(PATIENCE).until(() -> !waiting().isEmpty());
        assertThat(texts(waiting().getFirst().get("objections"), "code"))
                .as("what was agreed by telephone may be an order already")
                .containsExactly("order-closed-before");
    }

    @Test
    void closing_what_no_hospital_has_sent_is_not_found() {
        assertNotFound(close("Nobody has sent this one"), "hospital-order-unknown");
    }

    @Test
    void an_order_that_nobody_has_begun_to_answer_is_cancelled_and_is_not_taken_again() {
        ordered("ROUTINE", "B", "[]");
        var number = taken().data().get("order").asString();
        cancelled();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(status(number)).isEqualTo("CANCELLED"));
        ordered("ROUTINE", "B", "[]");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(types())
                .containsExactly("HospitalOrderTaken", "HospitalOrderCancelled", "HospitalOrderNotTaken"));
        assertThat(texts(waiting().getFirst().get("objections"), "code")).containsExactly("order-cancelled-before");
    }

    @Test
    void an_order_that_the_hospital_has_cancelled_in_the_portal_is_not_said_to_stand_when_it_is_sent_again() {
        ordered("ROUTINE", "B", "[]");
        var number = taken().data().get("order").asString();
        post(TRANSFUSION_SCIENTIST, order(number, "cancellation"), Map.of())
                .expectStatus()
                .isOk();
        ordered("ROUTINE", "B", "[]");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(types())
                .containsExactly("HospitalOrderTaken", "HospitalOrderNotTaken"));
        assertThat(texts(waiting().getFirst().get("objections"), "code")).containsExactly("order-cancelled-before");

        cancelled();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(types())
                .containsExactly(
                        "HospitalOrderTaken",
                        "HospitalOrderNotTaken",
                        "HospitalOrderSettled",
                        "HospitalOrderCancelled"));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void an_order_that_units_are_kept_for_stands_and_somebody_is_told_and_once_they_are_out_it_can_be_cancelled() {
        ordered("ROUTINE", "B", "[]");
        var number = taken().data().get("order").asString();
        var component = onTheShelf("B");
        allocate(number, component).expectStatus().isOk();
        cancelled();
        var waits = await().atMost(PATIENCE)
                .until(this::waiting, found -> !found.isEmpty())
                .getFirst();
        assertThat(waits.get("awaits").asString()).isEqualTo("CANCELLATION");
        assertThat(waits.get("order").asString()).isEqualTo(number);
        assertThat(texts(waits.get("objections"), "code")).containsExactly("units-allocated");
        assertThat(status(number)).isEqualTo("PART_ALLOCATED");

        post(DISTRIBUTION_OFFICER, order(number, "withdrawal"), Map.of("component", component))
                .expectStatus()
                .isOk();
        cancelled();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(status(number)).isEqualTo("CANCELLED"));
        assertThat(waiting()).isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(types())
                .containsExactly(
                        "HospitalOrderTaken",
                        "HospitalOrderNotCancelled",
                        "HospitalOrderSettled",
                        "HospitalOrderCancelled"));
    }

    @Test
    void an_order_that_was_not_taken_waits_no_longer_when_the_hospital_cancels_it() {
        notTaken();
        await().atMost(PATIENCE).until(() -> !waiting().isEmpty());
        cancelled();
        await().atMost(PATIENCE).until(() -> waiting().isEmpty());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(types()).contains("HospitalOrderCancelled", "HospitalOrderSettled"));
    }

    @Test
    void an_emergency_does_not_wait_behind_an_order_that_could_not_even_be_read() {
        var unreadable = fresh();
        Elsewhere.laboratory(prefix)
                .saysAnything(
                        "hospitalorder",
                        unreadable,
                        "HospitalOrderSent",
                        "{\"hospitalOrder\":\"%s\"}".formatted(unreadable));
        ordered("EMERGENCY", "B", "[]");
        var number = taken().data().get("order").asString();
        assertThat(listedOrders().stream()
                        .filter(order -> order.get("urgency").asString().equals("EMERGENCY"))
                        .map(order -> order.get("order").asString()))
                .contains(number);
        assertThat(count("select count(*) from journal_parked where subject = '%s'".formatted(unreadable)))
                .isOne();
    }

    private void ordered(String urgency, String abo, String antigensAbsent) {
        say("HospitalOrderSent", """
                {"hospitalOrder":"%s","hospital":"BHSCT","placerNumber":"%s","site":"SITE-A","urgency":"%s",
                 "lines":[{"line":1,"kind":"RED_CELLS","group":{"abo":"%s","rhD":"POSITIVE"},"quantity":3,"requirements":[],
                           "antigensAbsent":%s}],
                 "message":"SHL000027","sentAt":"2026-11-23T10:30:00Z"}""".formatted(sent, placerNumber, urgency, abo, antigensAbsent));
    }

    /** Platelets have no K to lack. */
    private void notTaken() {
        say("HospitalOrderSent", """
                {"hospitalOrder":"%s","hospital":"BHSCT","placerNumber":"%s","site":"SITE-A","urgency":"URGENT",
                 "lines":[{"line":1,"kind":"PLATELETS","group":{"abo":"B","rhD":"POSITIVE"},"quantity":3,"requirements":[],
                           "antigensAbsent":["006001"]}],
                 "message":"SHL000027","sentAt":"2026-11-23T10:30:00Z"}""".formatted(sent, placerNumber));
    }

    private void cancelled() {
        say("HospitalOrderCancellationSent", """
                {"hospitalOrder":"%s","hospital":"BHSCT","placerNumber":"%s","message":"SHL000031",
                 "sentAt":"2026-11-23T11:00:00Z"}""".formatted(sent, placerNumber));
    }

    private void say(String type, String data) {
        Elsewhere.laboratory(prefix).says("hospitalorder", sent, type, data, SENDER);
    }

    private ResponseSpec close(String words) {
        return post(DISTRIBUTION_OFFICER, SENT_ORDERS + "/" + sent + "/closing", Map.of("words", words));
    }

    private Published taken() {
        return published().await(sent, "HospitalOrderTaken");
    }

    /** All that was answered about this order by now, oldest first. */
    private List<Published> answers() {
        return published().of(sent);
    }

    /** A service makes its topics when it first publishes, so not before something was said. */
    private PublishedEvents published() {
        if (published == null) published = new PublishedEvents(prefix, "orderanswer");
        return published;
    }

    private List<String> types() {
        return answers().stream().map(Published::type).toList();
    }

    private List<JsonNode> waiting() {
        return stream(json(get(DISTRIBUTION_OFFICER, SENT_ORDERS + "?limit=200"))
                        .get("items"))
                .filter(each -> each.get("hospitalOrder").asString().equals(sent))
                .toList();
    }

    private List<JsonNode> listedOrders() {
        return stream(json(get(DISTRIBUTION_OFFICER, ORDERS + "?limit=1000")).get("items"))
                .toList();
    }

    private long count(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(Long.class).one().block());
    }
}
