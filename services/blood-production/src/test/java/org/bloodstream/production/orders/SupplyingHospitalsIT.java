package org.bloodstream.production.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.access.OtherHospital;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What happens to units after they have left: they arrive, come back, or go to another hospital. */
class SupplyingHospitalsIT extends OrdersTest {
    private static final String WESTERN = OtherHospital.user(TRANSFUSION_SCIENTIST);
    private static final String RETURNS = "/api/production/returns";
    private static final String TRANSFERS = "/api/production/transfers";

    @Test
    void a_container_that_came_too_late_is_refused_its_unit_is_discarded_and_the_line_waits() {
        var component = onTheShelf("B");
        var number = onItsWay("B", component);
        assertRefused(received(number, Instant.now().plus(Duration.ofHours(13))), "arrived-in-future");
        assertRefused(received(number, Instant.now().minus(Duration.ofHours(1))), "arrived-before-packed");
        var warm = Map.of("temperatures", Map.of("minimum", 3, "maximum", 11.5));
        var order = json(post(TRANSFUSION_SCIENTIST, order(number, "delivery"), warm)
                .expectStatus()
                .isOk());
        assertThat(order.get("status").asString()).isEqualTo("PLACED");
        assertThat(order.get("backOrder").asBoolean()).isTrue();
        assertThat(standingOf(component).get("state").asString()).isEqualTo("DISCARDED");
        assertRefused(allocate(number, component), "unit-not-available");
        try (var events = new PublishedEvents(prefix, "order", "component")) {
            assertThat(events.await(number, "OrderUnitsRefused")
                            .data()
                            .at("/unfit/0")
                            .asString())
                    .isEqualTo("TOO_WARM");
            events.await(component, "DespatchedComponentDiscarded");
        }
    }

    @Test
    void what_came_in_time_is_delivered_by_the_name_of_its_container() {
        var number = onItsWay("B", onTheShelf("B"));
        assertRefused(
                post(TRANSFUSION_SCIENTIST, order(number, "delivery"), Map.of("container", "BOX-99")),
                "nothing-under-way");
        post(TRANSFUSION_SCIENTIST, order(number, "delivery"), Map.of("container", "BOX-17"))
                .expectStatus()
                .isOk();
        assertThat(status(number)).isEqualTo("DELIVERED");
    }

    @Test
    void a_unit_that_was_kept_unbroken_comes_back_to_stock_is_credited_and_is_kept_for_another_order() {
        var component = onTheShelf("B");
        onItsWay("B", component);
        var number = returned(component, 0);
        assertRefused(post(TRANSFUSION_SCIENTIST, RETURNS, giving(component, 0)), "unit-on-its-way");
        assertThat(listed(WESTERN, RETURNS)).doesNotContain(number);
        assertThat(listed(DISTRIBUTION_OFFICER, RETURNS)).contains(number);
        assertRefused(receive(number, onTheShelf("B"), false), "unit-of-another-return");
        var answer = json(receive(number, component, false).expectStatus().isOk());
        assertThat(answer.get("credit").asString()).isEqualTo("CREDITED_AS_STOCK");
        assertThat(standingOf(component).get("state").asString()).isEqualTo("RELEASED");
        assertRefused(receive(number, component, false), "return-ended");
        var second = onItsWay("B", component);
        assertThat(kept(second)).containsExactly(component);
        assertThat(creditLine(component).get("credit").asString()).isEqualTo("CREDITED_AS_STOCK");
    }

    @Test
    void a_unit_that_was_out_of_storage_too_long_is_discarded_and_not_credited() {
        var component = onTheShelf("B");
        onItsWay("B", component);
        var answer = json(receive(returned(component, 31), component, false)
                .expectStatus()
                .isOk());
        assertThat(answer.at("/unfit/0").asString()).isEqualTo("OUT_OF_STORAGE_TOO_LONG");
        assertThat(answer.get("credit").asString()).isEqualTo("NOT_CREDITED");
        assertThat(standingOf(component).get("state").asString()).isEqualTo("DISCARDED");
        assertRefused(post(TRANSFUSION_SCIENTIST, RETURNS, giving(component, 0)), "unit-not-with-you");
        assertRefused(despatch(component), "component-discarded");
    }

    @Test
    void a_recalled_unit_that_comes_back_is_on_hold_and_goes_to_nobody_until_the_hold_is_lifted() {
        var donation = knownDonation();
        var component = onTheShelf(donation, "B");
        onItsWay("B", component);
        var hold = onHold(donation);
        receive(returned(component, 0), component, false).expectStatus().isOk();
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("ON_HOLD");
        assertRefused(allocate(placed(line("B", 1)), component), "unit-not-available");
        lift(donation, hold).expectStatus().isOk();
        allocate(placed(line("B", 1)), component).expectStatus().isOk();
    }

    @Test
    void a_return_that_is_withdrawn_leaves_the_unit_with_the_hospital() {
        var component = onTheShelf("B");
        onItsWay("B", component);
        var number = returned(component, 0);
        assertNotFound(post(WESTERN, RETURNS + "/" + number + "/withdrawal", NOTHING), "return-unknown");
        post(TRANSFUSION_SCIENTIST, RETURNS + "/" + number + "/withdrawal", NOTHING)
                .expectStatus()
                .isOk();
        assertRefused(receive(number, component, false), "return-ended");
        returned(component, 0);
    }

    @Test
    void of_eight_receipts_of_one_return_at_once_one_puts_the_unit_on_the_shelf() {
        var component = onTheShelf("B");
        onItsWay("B", component);
        var number = returned(component, 0);
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++)
            calls.add(() -> receive(number, component, false)
                    .returnResult(Void.class)
                    .getStatus()
                    .value());
        assertThat(atOnce(calls)).containsOnlyOnce(200).containsOnly(200, 422);
    }

    @Test
    void a_unit_goes_from_hospital_to_hospital_and_both_say_so_and_a_recall_goes_to_who_has_it() {
        var donation = knownDonation();
        var component = onTheShelf(donation, "B");
        onItsWay("B", component);
        var number = sent(component);
        assertThat(standingOf(component).get("hospital").asString()).isEqualTo("WHSCT");
        assertRefused(post(TRANSFUSION_SCIENTIST, RETURNS, giving(component, 0)), "unit-not-with-you");
        assertRefused(post(WESTERN, RETURNS, giving(component, 0)), "unit-on-its-way");
        assertNotFound(arrived(TRANSFUSION_SCIENTIST, number, component), "transfer-unknown");
        onHold(donation);
        try (var events = new PublishedEvents(prefix, "component")) {
            assertThat(events.await(component, "ComponentRecalled")
                            .data()
                            .get("hospital")
                            .asString())
                    .isEqualTo("WHSCT");
        }
        arrived(WESTERN, number, component).expectStatus().isOk();
        assertRefused(arrived(WESTERN, number, component), "transfer-ended");
        post(WESTERN, RETURNS, giving(component, 0)).expectStatus().isCreated();
    }

    @Test
    void a_transfer_that_is_taken_back_leaves_the_unit_with_the_sender() {
        var component = onTheShelf("B");
        onItsWay("B", component);
        var number = sent(component);
        assertNotFound(post(WESTERN, TRANSFERS + "/" + number + "/taking-back", NOTHING), "transfer-unknown");
        post(TRANSFUSION_SCIENTIST, TRANSFERS + "/" + number + "/taking-back", NOTHING)
                .expectStatus()
                .isOk();
        assertThat(standingOf(component).get("hospital").asString()).isEqualTo("BHSCT");
        assertRefused(arrived(WESTERN, number, component), "transfer-ended");
        assertThat(listed(WESTERN, TRANSFERS + "?all=true&limit=1000")).contains(number);
    }

    @Test
    void bad_input_is_refused_and_nothing_is_given_back_or_passed_on() {
        var component = onTheShelf("B");
        onItsWay("B", component);
        for (var wrong : List.of("component", "reason", "storage", "container", "kind", "packedAt")) {
            var body = new HashMap<>(giving(component, 0));
            body.remove(wrong);
            post(TRANSFUSION_SCIENTIST, RETURNS, body).expectStatus().isBadRequest();
        }
        var backwards = new HashMap<>(giving(component, 0));
        backwards.put("storage", Map.of("monitored", true, "minimum", 6, "maximum", 2, "minutesOut", 0));
        post(TRANSFUSION_SCIENTIST, RETURNS, backwards).expectStatus().isBadRequest();
        assertNotFound(
                post(TRANSFUSION_SCIENTIST, RETURNS, giving(freshNumber() + "-DRC01000", 0)), "component-unknown");
        assertNotFound(receive("RET-99999999", component, false), "return-unknown");
        get(DISTRIBUTION_OFFICER, "/api/production/credit-notes?month=soon")
                .expectStatus()
                .isBadRequest();
        var nowhere = new HashMap<>(passing(component));
        nowhere.put("hospital", "nowhere");
        post(TRANSFUSION_SCIENTIST, TRANSFERS, nowhere).expectStatus().isBadRequest();
        returned(component, 0);
    }

    private ResponseSpec received(String number, Instant arrivedAt) {
        return post(TRANSFUSION_SCIENTIST, order(number, "delivery"), Map.of("arrivedAt", arrivedAt.toString()));
    }

    private ResponseSpec receive(String number, String component, boolean damaged) {
        return post(
                DISTRIBUTION_OFFICER,
                RETURNS + "/" + number + "/receipt",
                Map.of("component", component, "damaged", damaged));
    }

    private ResponseSpec arrived(String role, String number, String component) {
        return post(role, TRANSFERS + "/" + number + "/receipt", Map.of("component", component, "damaged", false));
    }

    private String returned(String component, int minutesOut) {
        return json(post(TRANSFUSION_SCIENTIST, RETURNS, giving(component, minutesOut))
                        .expectStatus()
                        .isCreated())
                .get("number")
                .asString();
    }

    private String sent(String component) {
        return json(post(TRANSFUSION_SCIENTIST, TRANSFERS, passing(component))
                        .expectStatus()
                        .isCreated())
                .get("number")
                .asString();
    }

    private static Map<String, Object> giving(String component, int minutesOut) {
        return Map.of(
                "component",
                component,
                "reason",
                "NOT_NEEDED",
                "storage",
                Map.of("monitored", true, "minimum", 3.5, "maximum", 5, "minutesOut", minutesOut),
                "container",
                "BOX-4",
                "kind",
                "COOL-BOX-8",
                "packedAt",
                Instant.now().toString());
    }

    private static Map<String, Object> passing(String component) {
        var body = new HashMap<>(giving(component, 0));
        body.remove("reason");
        body.put("hospital", "WHSCT");
        body.put("site", "SITE-C");
        return body;
    }

    private JsonNode creditLine(String component) {
        var month = YearMonth.now(RegionalTime.ZONE);
        return stream(json(get(TRANSFUSION_SCIENTIST, "/api/production/credit-notes?month=" + month)
                                .expectStatus()
                                .isOk())
                        .at("/notes/0/lines"))
                .filter(line -> line.get("component").asString().equals(component))
                .findFirst()
                .orElseThrow();
    }

    private List<String> listed(String role, String path) {
        return texts(json(get(role, path).expectStatus().isOk()).get("items"), "number");
    }
}
