package org.bloodstream.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.UnitsAtHospitals.RETURNS;
import static org.bloodstream.production.UnitsAtHospitals.TRANSFERS;
import static org.bloodstream.production.UnitsAtHospitals.arrived;
import static org.bloodstream.production.UnitsAtHospitals.giving;
import static org.bloodstream.production.UnitsAtHospitals.passing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.testkit.access.HospitalRecord;
import org.bloodstream.testkit.access.OtherHospital;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {
    private static final String ORDERS = "/api/production/orders";
    private static final String STANDING = "/api/production/standing-orders";
    private static final String WESTERN = OtherHospital.user(Roles.TRANSFUSION_SCIENTIST);
    private static final String LINES =
            "\"site\":\"SITE-A\",\"lines\":[{\"kind\":\"RED_CELLS\",\"group\":{\"abo\":\"B\",\"rhD\":\"POSITIVE\"},\"quantity\":3}]";
    private static final String WISH = "{\"urgency\":\"ROUTINE\"," + LINES + "}";
    private static final String TERMS = "{\"weekdays\":[\"MONDAY\"]," + LINES + "}";

    private static final String RECALLS = "/api/production/recalls";
    private static final String COMPONENTS = "/api/production/components";
    private static final String CREDIT_NOTES = "/api/production/credit-notes";
    private static final JsonMapper JSON = new JsonMapper();
    private final UnitsAtHospitals units = new UnitsAtHospitals();

    @Autowired
    private WebTestClient http;

    @Autowired
    void inThisService(AutowireCapableBeanFactory service) {
        service.autowireBean(units);
    }

    /** What is asked first leaves it as it is; what is done last ends it. */
    @Override
    protected List<HospitalRecord> hospitalRecords() {
        return Stream.of(orders(), returns(), transfers()).flatMap(List::stream).toList();
    }

    private List<HospitalRecord> orders() {
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

    /** A unit that is given back is recalled meanwhile; the return is withdrawn, and another is made of it. */
    private List<HospitalRecord> returns() {
        var unit = units.recalled();
        var number = units.declared(unit);
        return List.of(
                new HospitalRecord("GET " + RETURNS, RETURNS + "?limit=1000", "", number),
                act(RETURNS, "{number}", number, "withdrawal", "{}"),
                new HospitalRecord("POST " + RETURNS, RETURNS, text(giving(unit)), unit),
                new HospitalRecord(
                        "GET " + CREDIT_NOTES,
                        CREDIT_NOTES + "?month=" + YearMonth.now(RegionalTime.ZONE),
                        "",
                        units.received()),
                new HospitalRecord("GET " + RECALLS, RECALLS + "?limit=1000", "", unit),
                act(COMPONENTS, "{component}", unit, "recall/answer", "{\"answer\":\"QUARANTINED\"}"));
    }

    /** One goes to a third hospital, and comes back; one goes to the second, where it is the receiver's to say so. */
    private List<HospitalRecord> transfers() {
        var unit = units.sent();
        var number = units.passed(unit, "SHSCT");
        var other = units.sent();
        var toWestern = units.passed(other, OtherHospital.CODE);
        return List.of(
                new HospitalRecord("GET " + TRANSFERS, TRANSFERS + "?limit=1000", "", number),
                act(TRANSFERS, "{number}", number, "taking-back", "{}"),
                new HospitalRecord(
                        "POST " + TRANSFERS + "/{number}/receipt",
                        TRANSFERS + "/" + toWestern + "/receipt",
                        text(arrived(other)),
                        toWestern,
                        OtherHospital.CODE),
                new HospitalRecord("POST " + TRANSFERS, TRANSFERS, text(passing(unit, "SHSCT")), unit));
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

    @Test
    void a_hospitals_record_of_which_the_table_says_that_it_is_about_nobody_is_noticed() {
        var receipt = "POST " + RETURNS + "/{number}/receipt";
        var silent = document()
                .lines()
                .map(line -> line.startsWith("| `" + receipt) ? line.replace("blood service alone", "–") : line)
                .collect(Collectors.joining("\n"));
        assertThat(notTheirOwn(silent, List.of()))
                .contains(receipt + ": it is a hospital's record, and the table says about nobody");
    }

    @Test
    void a_door_of_the_blood_service_alone_that_lets_a_hospital_in_is_noticed() {
        var open = document()
                .lines()
                .map(line -> line.startsWith("| `GET " + RETURNS + "`")
                        ? line.replace("own hospital alone", "blood service alone")
                        : line)
                .collect(Collectors.joining("\n"));
        var list = new HospitalRecord("GET " + RETURNS, RETURNS, "", "any");
        assertThat(notTheirOwn(open, List.of()))
                .contains(list.door() + ": no record of a hospital is given by the test");
        assertThat(notTheirOwn(open, List.of(list)))
                .contains(
                        list.door() + ": transfusion-scientist knows none of the kind, the service answers 200",
                        list.door() + ": transfusion-scientist-whsct knows none of the kind, the service answers 200");
    }

    @Test
    void a_unit_of_which_staff_of_another_hospital_make_something_is_noticed() {
        var unit = units.sent();
        var number = units.passed(unit, OtherHospital.CODE);
        post(WESTERN, TRANSFERS + "/" + number + "/receipt", text(arrived(unit)))
                .expectStatus()
                .isOk();
        var theirs = new HospitalRecord("POST " + RETURNS, RETURNS, text(giving(unit)), unit);
        assertThat(notTheirOwn(document(), List.of(theirs)))
                .contains(
                        theirs.door() + ": transfusion-scientist-whsct makes nothing of it, the service answers 201",
                        theirs.door() + ": transfusion-scientist makes it, the service answers 422");
    }

    private static String text(Map<String, Object> body) {
        return JSON.writeValueAsString(body);
    }

    private static HospitalRecord act(String path, String variable, String number, String act, String body) {
        return new HospitalRecord(
                "POST %s/%s/%s".formatted(path, variable, act), "%s/%s/%s".formatted(path, number, act), body, number);
    }

    private String made(String user, String path, String body, String number) {
        var made = post(user, path, body)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(made).path(number).asString();
    }

    private ResponseSpec post(String user, String path, String body) {
        return http.post()
                .uri(path)
                .headers(TestServers.as(user))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
