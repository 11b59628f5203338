package org.bloodstream.region.acts;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.edge.PlatformHttp;
import org.bloodstream.region.edge.Reply;

/** What a hospital's laboratory and the blood service do with each other: orders, deliveries and returns. */
public record Hospital(PlatformHttp platform) {
    private static final String ORDERS = "/api/production/orders";
    private static final String STANDING_ORDERS = "/api/production/standing-orders";
    private static final String RETURNS = "/api/production/returns";

    /** @param group as the platform answers it */
    public Reply order(String kind, Object group, int quantity) throws IOException, InterruptedException {
        return platform.post(
                Role.TRANSFUSION_SCIENTIST,
                ORDERS,
                Map.of("site", "SITE-A", "urgency", "ROUTINE", "lines", lines(kind, group, quantity)));
    }

    public Reply standingOrder(String weekday, String kind, Object group, int quantity)
            throws IOException, InterruptedException {
        return platform.post(
                Role.TRANSFUSION_SCIENTIST,
                STANDING_ORDERS,
                Map.of("site", "SITE-A", "weekdays", List.of(weekday), "lines", lines(kind, group, quantity)));
    }

    public Reply endStandingOrder(String number) throws IOException, InterruptedException {
        return platform.post(Role.TRANSFUSION_SCIENTIST, STANDING_ORDERS + "/" + number + "/end", Map.of());
    }

    /** By the blood service: allocation, picking, packing, despatch, back-order. */
    public Reply distribute(String order, String act, Object body) throws IOException, InterruptedException {
        return platform.post(Role.DISTRIBUTION_OFFICER, ORDERS + "/" + order + "/" + act, body);
    }

    /** By the hospital: delivery, back-order-cancellation, cancellation. */
    public Reply act(String order, String act, Object body) throws IOException, InterruptedException {
        return platform.post(Role.TRANSFUSION_SCIENTIST, ORDERS + "/" + order + "/" + act, body);
    }

    /** Of platelets that were kept as they must be. */
    public Reply giveBack(String component, int minutesOut) throws IOException, InterruptedException {
        return platform.post(
                Role.TRANSFUSION_SCIENTIST,
                RETURNS,
                Map.of(
                        "component",
                        component,
                        "reason",
                        "NOT_NEEDED",
                        "storage",
                        Map.of("monitored", true, "minimum", 21, "maximum", 23, "minutesOut", minutesOut),
                        "container",
                        "BOX-7",
                        "kind",
                        "PLATELET-BOX-10",
                        "packedAt",
                        Instant.now().toString()));
    }

    public Reply receiveBack(String number, String component) throws IOException, InterruptedException {
        return platform.post(
                Role.DISTRIBUTION_OFFICER,
                RETURNS + "/" + number + "/receipt",
                Map.of("component", component, "damaged", false));
    }

    private static List<Map<String, Object>> lines(String kind, Object group, int quantity) {
        return List.of(Map.of("kind", kind, "group", group, "quantity", quantity));
    }
}
