package org.bloodstream.production.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.util.List;
import java.util.Map;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.PublishedEvents.Published;
import org.bloodstream.testkit.access.OtherHospital;
import org.junit.jupiter.api.Test;

class OrderingIT extends OrdersTest {
    private static final String WESTERN = OtherHospital.user(TRANSFUSION_SCIENTIST);

    @Test
    void an_order_goes_from_the_hospital_to_the_shelf_and_to_the_hospitals_door_and_every_step_is_told() {
        var component = onTheShelf("B");
        var number = placed(line("B", 1));
        assertThat(status(number)).isEqualTo("PLACED");
        allocate(number, component).expectStatus().isOk();
        assertThat(status(number)).isEqualTo("ALLOCATED");
        pick(number, component).expectStatus().isOk();
        pack(number).expectStatus().isOk();
        despatchOrder(number).expectStatus().isOk();
        assertThat(status(number)).isEqualTo("DESPATCHED");
        post(TRANSFUSION_SCIENTIST, order(number, "delivery"), NOTHING)
                .expectStatus()
                .isOk();
        assertThat(status(number)).isEqualTo("DELIVERED");
        try (var events = new PublishedEvents(prefix, "order", "component")) {
            events.await(number, "OrderUnitsDelivered");
            assertThat(events.of(number))
                    .extracting(Published::type)
                    .containsExactly(
                            "OrderPlaced",
                            "OrderUnitsAllocated",
                            "OrderUnitPicked",
                            "OrderUnitsPacked",
                            "OrderUnitsDespatched",
                            "OrderUnitsDelivered");
            var gone = events.await(component, "ComponentDespatched").data();
            assertThat(gone.get("hospital").asString()).isEqualTo("BHSCT");
            assertThat(gone.get("site").asString()).isEqualTo("SITE-A");
        }
    }

    @Test
    void an_order_is_the_hospitals_that_the_sign_on_names_and_another_neither_sees_nor_changes_it() {
        var number = placed(line("B", 1));
        assertThat(read(number).get("hospital").asString()).isEqualTo("BHSCT");
        assertNotFound(get(WESTERN, ORDERS + "/" + number), "order-unknown");
        assertNotFound(post(WESTERN, order(number, "cancellation"), NOTHING), "order-unknown");
        assertNotFound(post(WESTERN, order(number, "amendment"), Map.of("line", 1, "quantity", 9)), "order-unknown");
        assertNotFound(post(WESTERN, order(number, "delivery"), NOTHING), "order-unknown");
        assertThat(listed(WESTERN)).doesNotContain(number);
        assertThat(listed(TRANSFUSION_SCIENTIST)).contains(number);
        assertThat(listed(DISTRIBUTION_OFFICER)).contains(number);
        assertThat(status(number)).isEqualTo("PLACED");
    }

    @Test
    void a_quantity_is_amended_and_an_order_is_cancelled_and_what_it_kept_is_free_again() {
        var component = onTheShelf("B");
        var number = placed(line("B", 3));
        post(TRANSFUSION_SCIENTIST, order(number, "amendment"), Map.of("line", 1, "quantity", 2))
                .expectStatus()
                .isOk();
        assertThat(read(number).get("missing").asInt()).isEqualTo(2);
        allocate(number, component).expectStatus().isOk();
        post(TRANSFUSION_SCIENTIST, order(number, "cancellation"), NOTHING)
                .expectStatus()
                .isOk();
        assertThat(status(number)).isEqualTo("CANCELLED");
        assertThat(listed(DISTRIBUTION_OFFICER)).doesNotContain(number);
        allocate(placed(line("B", 1)), component).expectStatus().isOk();
        assertRefused(
                post(TRANSFUSION_SCIENTIST, order(number, "amendment"), Map.of("line", 1, "quantity", 2)),
                "order-closed");
    }

    @Test
    void what_is_missing_stays_on_back_order() {
        var component = onTheShelf("B");
        var number = placed(line("B", 2));
        allocate(number, component).expectStatus().isOk();
        pick(number, component).expectStatus().isOk();
        pack(number).expectStatus().isOk();
        despatchOrder(number).expectStatus().isOk();
        var order = read(number);
        assertThat(order.get("status").asString()).isEqualTo("PART_DESPATCHED");
        assertThat(order.get("backOrder").asBoolean()).isTrue();
        assertThat(order.get("missing").asInt()).isEqualTo(1);
        assertRefused(post(TRANSFUSION_SCIENTIST, order(number, "cancellation"), NOTHING), "order-under-way");
    }

    @Test
    void the_wrong_unit_is_not_picked_and_nothing_leaves_that_was_not() {
        var component = onTheShelf("B");
        var other = onTheShelf("B");
        var number = placed(line("B", 1));
        allocate(number, component).expectStatus().isOk();
        assertRefused(pick(number, other), "unit-not-of-this-order");
        assertRefused(post(DISTRIBUTION_OFFICER, order(number, "despatch"), NOTHING), "nothing-picked");
        pick(number, component).expectStatus().isOk();
        assertRefused(pick(number, component), "unit-already-picked");
        assertRefused(despatchOrder(number), "nothing-packed");
        assertRefused(
                post(DISTRIBUTION_OFFICER, order(number, "packing"), Map.of("container", "BOX-17", "kind", "HAND-BAG")),
                "container-not-validated");
    }

    /** At each step: what was right when it was picked may have been printed once more since. */
    @Test
    void a_unit_whose_label_was_not_scanned_back_is_proposed_saying_so_and_neither_picked_packed_nor_despatched() {
        var component = onTheShelf("B");
        reprint(component, "DAMAGED").expectStatus().isOk();
        // All of its group, also what other tests have left.
        var proposed = json(get(DISTRIBUTION_OFFICER, order(placed(line("B", 50)), "proposal"))
                .expectStatus()
                .isOk());
        var ours = stream(proposed.at("/lines/0/units"))
                .filter(unit -> unit.get("component").asString().equals(component))
                .findFirst();
        assertThat(ours).hasValueSatisfying(unit -> assertThat(texts(unit.get("why"), "code"))
                .contains("label-not-verified"));
        var number = placed(line("B", 1));
        allocate(number, component).expectStatus().isOk();
        var waiting = json(get(DISTRIBUTION_OFFICER, "/api/production/unverified-labels?order=" + number));
        assertThat(texts(waiting.get("items"), "component")).containsExactly(component);
        assertRefused(pick(number, component), "label-not-verified");
        scanBack(component, labelOf(component)).expectStatus().isOk();
        pick(number, component).expectStatus().isOk();
        reprint(component, "DAMAGED").expectStatus().isOk();
        assertRefused(pack(number), "label-not-verified");
        scanBack(component, labelOf(component)).expectStatus().isOk();
        pack(number).expectStatus().isOk();
        reprint(component, "DAMAGED").expectStatus().isOk();
        assertRefused(despatchOrder(number), "label-not-verified");
        scanBack(component, labelOf(component)).expectStatus().isOk();
        despatchOrder(number).expectStatus().isOk();
    }

    @Test
    void what_needs_a_patient_and_what_is_late_already_is_not_ordered() {
        var matched = Map.<String, Object>of(
                "kind",
                "PLATELETS",
                "group",
                Map.of("abo", "B", "rhD", "POSITIVE"),
                "quantity",
                1,
                "requirements",
                List.of("HLA_MATCHED"));
        assertRefused(post(TRANSFUSION_SCIENTIST, ORDERS, wish(matched)), "requirement-not-ordered");
        assertRefused(
                post(
                        TRANSFUSION_SCIENTIST,
                        ORDERS,
                        Map.of(
                                "site",
                                "SITE-A",
                                "urgency",
                                "URGENT",
                                "neededBy",
                                "2026-01-02T10:00:00Z",
                                "lines",
                                List.of(line("B", 1)))),
                "needed-in-the-past");
    }

    @Test
    void bad_input_is_refused_and_nothing_is_ordered() {
        var group = Map.of("abo", "B", "rhD", "POSITIVE");
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of(),
                wish(),
                Map.of("site", " ", "urgency", "ROUTINE", "lines", List.of(line("B", 1))),
                Map.of("site", "SITE-A", "urgency", "SOON", "lines", List.of(line("B", 1))),
                Map.of("site", "SITE-A", "urgency", "ROUTINE", "neededBy", "soon", "lines", List.of(line("B", 1))),
                wish(line("B", 0)),
                wish(line("B", 201)),
                wish(line("C", 1)),
                wish(Map.of("kind", "RED_CELLS", "quantity", 1)),
                wish(Map.of("kind", "BLOOD", "group", group, "quantity", 1)),
                wish(Map.of("kind", "RED_CELLS", "group", group, "quantity", 1, "maximumAgeDays", 0)),
                wish(Map.of("kind", "RED_CELLS", "group", group, "quantity", 1, "requirements", List.of("BEST"))),
                wish(Map.of("kind", "RED_CELLS", "group", group, "quantity", 1, "patient", "3999999993"))))
            post(TRANSFUSION_SCIENTIST, ORDERS, body).expectStatus().isBadRequest();
        get(DISTRIBUTION_OFFICER, ORDERS + "/42").expectStatus().isBadRequest();
        assertNotFound(get(DISTRIBUTION_OFFICER, ORDERS + "/ORD-99999999"), "order-unknown");
        assertNotFound(allocate("ORD-99999999", freshNumber() + "-DRC01000"), "order-unknown");
        post(DISTRIBUTION_OFFICER, order("ORD-99999999", "allocation"), units("nonsense"))
                .expectStatus()
                .isBadRequest();
    }

    private List<String> listed(String role) {
        return texts(
                json(get(role, ORDERS + "?limit=1000").expectStatus().isOk()).get("items"), "order");
    }
}
