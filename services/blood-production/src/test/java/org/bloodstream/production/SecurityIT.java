package org.bloodstream.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.testkit.access.HospitalRecord;
import org.bloodstream.testkit.access.OtherHospital;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {
    private static final String ORDERS = "/api/production/orders";
    private static final String STANDING = "/api/production/standing-orders";
    private static final String WESTERN = OtherHospital.user(Roles.TRANSFUSION_SCIENTIST);
    private static final String LINES =
            "\"site\":\"SITE-A\",\"lines\":[{\"kind\":\"RED_CELLS\",\"group\":{\"abo\":\"B\",\"rhD\":\"POSITIVE\"},\"quantity\":3}]";
    private static final String WISH = "{\"urgency\":\"ROUTINE\"," + LINES + "}";
    private static final String TERMS = "{\"weekdays\":[\"MONDAY\"]," + LINES + "}";

    @Autowired
    private WebTestClient http;

    /** What is asked first leaves it as it is; what is done last ends it. */
    @Override
    protected List<HospitalRecord> hospitalRecords() {
        var order = made(Roles.TRANSFUSION_SCIENTIST, ORDERS, WISH, "order");
        var standing = made(Roles.TRANSFUSION_SCIENTIST, STANDING, TERMS, "standingOrder");
        return List.of(
                new HospitalRecord("POST " + ORDERS, ORDERS, WISH, ""),
                new HospitalRecord("GET " + ORDERS, ORDERS + "?limit=1000", "", order),
                new HospitalRecord("GET " + ORDERS + "/{order}", ORDERS + "/" + order, "", order),
                act(ORDERS, "{order}", order, "amendment", "{\"line\":1,\"quantity\":2}"),
                act(ORDERS, "{order}", order, "delivery", "{}"),
                act(ORDERS, "{order}", order, "back-order-cancellation", "{\"line\":1}"),
                act(ORDERS, "{order}", order, "cancellation", "{}"),
                new HospitalRecord("POST " + STANDING, STANDING, TERMS, ""),
                new HospitalRecord("GET " + STANDING, STANDING + "?limit=1000", "", standing),
                act(STANDING, "{number}", standing, "pause", "{}"),
                act(STANDING, "{number}", standing, "resumption", "{}"),
                act(STANDING, "{number}", standing, "end", "{}"));
    }

    @Test
    void what_the_staff_of_another_hospital_see_is_noticed() {
        var theirs = made(WESTERN, ORDERS, WISH, "order");
        var list = new HospitalRecord("GET " + ORDERS, ORDERS + "?limit=1000", "", theirs);
        var one = new HospitalRecord("GET " + ORDERS + "/{order}", ORDERS + "/" + theirs, "", theirs);

        assertThat(notTheirOwn(document(), List.of(list, one)))
                .contains(
                        list.door()
                                + ": transfusion-scientist-whsct does not have it in the list, the service answers 200",
                        list.door() + ": transfusion-scientist has it in the list, the service answers 200",
                        one.door() + ": transfusion-scientist-whsct knows none of the kind, the service answers 200",
                        one.door() + ": transfusion-scientist is let through to it, the service answers 404",
                        "POST " + ORDERS + ": no record of a hospital is given by the test");
    }

    @Test
    void a_door_of_whose_hospital_the_table_says_nothing_is_noticed() {
        var stock = new HospitalRecord("GET /api/production/stock", "/api/production/stock", "", "any");
        assertThat(notTheirOwn(document(), List.of(stock)))
                .contains("GET /api/production/stock: the table does not say \"own hospital alone\"");
    }

    private static HospitalRecord act(String path, String variable, String number, String act, String body) {
        return new HospitalRecord(
                "POST %s/%s/%s".formatted(path, variable, act), "%s/%s/%s".formatted(path, number, act), body, number);
    }

    private String made(String user, String path, String body, String number) {
        var made = http.post()
                .uri(path)
                .headers(TestServers.as(user))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(made).path(number).asString();
    }
}
