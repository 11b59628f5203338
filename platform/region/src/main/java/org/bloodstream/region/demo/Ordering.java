package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.region.acts.Hospital;
import org.bloodstream.region.acts.Role;
import tools.jackson.databind.JsonNode;

/** The pooled platelets are ordered, go to the hospital and come back unused; what is missing waits. */
final class Ordering {
    private static final Map<String, String> A_PLATELET_BOX = Map.of("container", "BOX-7", "kind", "PLATELET-BOX-10");

    private Ordering() {}

    static List<Step> steps() {
        return List.of(
                new Step(
                        "The hospital orders two packs of platelets",
                        Role.TRANSFUSION_SCIENTIST,
                        HTTP,
                        Ordering::order),
                new Step(
                        "One is kept, and the other is on back-order", Role.DISTRIBUTION_OFFICER, HTTP, Ordering::keep),
                new Step("What was only picked does not leave", Role.DISTRIBUTION_OFFICER, HTTP, Ordering::unpacked),
                new Step(
                        "Packed in a validated container, it leaves", Role.DISTRIBUTION_OFFICER, HTTP, Ordering::leave),
                new Step("It comes to the hospital in time", Role.TRANSFUSION_SCIENTIST, HTTP, Ordering::arrive),
                new Step(
                        "Not needed, it is given back with a declaration",
                        Role.TRANSFUSION_SCIENTIST,
                        HTTP,
                        Ordering::back),
                new Step("It goes to stock again, and is credited", Role.DISTRIBUTION_OFFICER, HTTP, Ordering::restock),
                new Step("The hospital waits no longer", Role.TRANSFUSION_SCIENTIST, HTTP, Ordering::giveUp),
                new Step("It orders the same for every week", Role.TRANSFUSION_SCIENTIST, HTTP, Ordering::standing),
                new Step("And ends that", Role.TRANSFUSION_SCIENTIST, HTTP, Ordering::end));
    }

    private static String order(Stage stage) throws Exception {
        stage.order = hospital(stage).order("PLATELETS", group(stage), 2).done().text("order");
        return stage.order;
    }

    private static String keep(Stage stage) throws Exception {
        var unit = Map.of("units", List.of(Map.of("line", 1, "component", stage.pool)));
        hospital(stage).distribute(stage.order, "allocation", unit).done();
        var waiting =
                hospital(stage).distribute(stage.order, "back-order", Map.of()).done();
        return waiting.text("missing") + " of 2 on back-order";
    }

    private static String unpacked(Stage stage) throws Exception {
        var unit = Map.of("component", stage.pool);
        hospital(stage).distribute(stage.order, "picking", unit).done();
        return Expect.refused(hospital(stage).distribute(stage.order, "despatch", Map.of()), "nothing-packed");
    }

    private static String leave(Stage stage) throws Exception {
        var packed = hospital(stage)
                .distribute(stage.order, "packing", A_PLATELET_BOX)
                .done();
        hospital(stage).distribute(stage.order, "despatch", Map.of()).done();
        return "BOX-7, to arrive by " + packed.text("lines/0/units/0/consignment/arriveBy");
    }

    private static String arrive(Stage stage) throws Exception {
        return hospital(stage)
                .act(stage.order, "delivery", Map.of("container", "BOX-7"))
                .done()
                .text("status");
    }

    private static String back(Stage stage) throws Exception {
        stage.givenBack = hospital(stage).giveBack(stage.pool, 10).done().text("number");
        return stage.givenBack;
    }

    private static String restock(Stage stage) throws Exception {
        return hospital(stage).receiveBack(stage.givenBack, stage.pool).done().text("credit");
    }

    private static String giveUp(Stage stage) throws Exception {
        return hospital(stage)
                .act(stage.order, "back-order-cancellation", Map.of("line", 1))
                .done()
                .text("status");
    }

    /** Of yesterday's weekday, so that nothing comes of it before it is ended. */
    private static String standing(Stage stage) throws Exception {
        var yesterday = LocalDate.now(RegionalTime.ZONE).minusDays(1).getDayOfWeek();
        stage.standingOrder = hospital(stage)
                .standingOrder(yesterday.name(), "PLATELETS", group(stage), 2)
                .done()
                .text("standingOrder");
        return stage.standingOrder;
    }

    private static String end(Stage stage) throws Exception {
        return hospital(stage).endStandingOrder(stage.standingOrder).done().text("state");
    }

    private static JsonNode group(Stage stage) throws Exception {
        return stage.http
                .get(Role.DISTRIBUTION_OFFICER, "/api/production/components/" + stage.pool)
                .done()
                .body()
                .path("group");
    }

    private static Hospital hospital(Stage stage) {
        return new Hospital(stage.http);
    }
}
