package org.bloodstream.production;

import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Units that are with BHSCT, and what its staff say of them. */
final class UnitsAtHospitals extends BloodProductionTest {
    static final String RETURNS = "/api/production/returns";
    static final String TRANSFERS = "/api/production/transfers";

    String sent() {
        var component = releasedRedCells(knownDonation());
        despatch(component).expectStatus().isOk();
        return component;
    }

    String recalled() {
        var component = sent();
        onHold(component.substring(0, 13));
        return component;
    }

    String declared(String component) {
        return number(post(TRANSFUSION_SCIENTIST, RETURNS, giving(component)));
    }

    /** A return that is on a credit note. */
    String received() {
        var component = sent();
        var number = declared(component);
        post(DISTRIBUTION_OFFICER, RETURNS + "/" + number + "/receipt", arrived(component))
                .expectStatus()
                .isOk();
        return number;
    }

    String passed(String component, String hospital) {
        return number(post(TRANSFUSION_SCIENTIST, TRANSFERS, passing(component, hospital)));
    }

    static Map<String, Object> giving(String component) {
        return Map.of(
                "component",
                component,
                "reason",
                "NOT_NEEDED",
                "storage",
                Map.of("monitored", true, "minimum", 3.5, "maximum", 5, "minutesOut", 0),
                "container",
                "BOX-4",
                "kind",
                "COOL-BOX-8",
                "packedAt",
                Instant.now().toString());
    }

    static Map<String, Object> passing(String component, String hospital) {
        var body = new HashMap<>(giving(component));
        body.remove("reason");
        body.put("hospital", hospital);
        body.put("site", "SITE-C");
        return body;
    }

    static Map<String, Object> arrived(String component) {
        return Map.of("component", component, "damaged", false);
    }

    private static String number(ResponseSpec made) {
        return json(made.expectStatus().isCreated()).get("number").asString();
    }
}
