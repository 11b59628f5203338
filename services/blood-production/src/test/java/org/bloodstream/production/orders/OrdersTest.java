package org.bloodstream.production.orders;

import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Phrases of ordering. Units are of group B or AB, which no other test releases. */
abstract class OrdersTest extends BloodProductionTest {
    static final String ORDERS = "/api/production/orders";

    static String order(String number, String act) {
        return ORDERS + "/" + number + "/" + act;
    }

    static Map<String, Object> line(String abo, int quantity) {
        return Map.of("kind", "RED_CELLS", "group", Map.of("abo", abo, "rhD", "POSITIVE"), "quantity", quantity);
    }

    @SafeVarargs
    static Map<String, Object> wish(Map<String, Object>... lines) {
        return Map.of("site", "SITE-A", "urgency", "ROUTINE", "lines", List.of(lines));
    }

    @SafeVarargs
    final String placed(Map<String, Object>... lines) {
        return json(post(TRANSFUSION_SCIENTIST, ORDERS, wish(lines))
                        .expectStatus()
                        .isCreated())
                .get("order")
                .asString();
    }

    /** Red cells of that group, RhD positive, free to be allocated. */
    String onTheShelf(String abo) {
        return onTheShelf(knownDonation(), abo);
    }

    String onTheShelf(String donation, String abo) {
        return onTheShelf(donation, abo, List.of(Map.of("antigen", "006001", "typing", "NEGATIVE")));
    }

    /** @param antigens what both determinations type */
    String onTheShelf(String donation, String abo, List<Map<String, String>> antigens) {
        var component = redCells(donation);
        group(donation, abo, antigens, "FIRST").expectStatus().isCreated();
        group(donation, abo, antigens, "SECOND").expectStatus().isCreated();
        label(component).expectStatus().isCreated();
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        return component;
    }

    static Map<String, Object> units(String... components) {
        return Map.of(
                "units",
                Arrays.stream(components)
                        .map(component -> Map.of("line", 1, "component", component))
                        .toList());
    }

    ResponseSpec allocate(String number, String... components) {
        return post(DISTRIBUTION_OFFICER, order(number, "allocation"), units(components));
    }

    ResponseSpec pick(String number, String component) {
        return post(DISTRIBUTION_OFFICER, order(number, "picking"), Map.of("component", component));
    }

    /** Everything that was picked, into a container for red cells. */
    ResponseSpec pack(String number) {
        return post(
                DISTRIBUTION_OFFICER, order(number, "packing"), Map.of("container", "BOX-17", "kind", "COOL-BOX-24"));
    }

    ResponseSpec despatchOrder(String number) {
        return post(DISTRIBUTION_OFFICER, order(number, "despatch"), NOTHING);
    }

    /** On its way to the hospital with an order of its own; the order's number. */
    String onItsWay(String abo, String component) {
        var number = placed(line(abo, 1));
        allocate(number, component).expectStatus().isOk();
        pick(number, component).expectStatus().isOk();
        pack(number).expectStatus().isOk();
        despatchOrder(number).expectStatus().isOk();
        return number;
    }

    JsonNode read(String number) {
        return json(
                get(DISTRIBUTION_OFFICER, ORDERS + "/" + number).expectStatus().isOk());
    }

    String status(String number) {
        return read(number).get("status").asString();
    }

    /** The units of its first line. */
    List<String> kept(String number) {
        return texts(read(number).at("/lines/0/units"), "component");
    }

    static List<String> texts(JsonNode array, String field) {
        return stream(array).map(node -> node.get(field).asString()).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
