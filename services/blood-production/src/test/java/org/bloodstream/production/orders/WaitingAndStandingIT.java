package org.bloodstream.production.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.production.orders.application.StandingOrderRound;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.access.OtherHospital;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What waits for stock, and what is ordered by itself. */
class WaitingAndStandingIT extends OrdersTest {
    private static final String WESTERN = OtherHospital.user(TRANSFUSION_SCIENTIST);
    private static final String STANDING = "/api/production/standing-orders";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Autowired
    StandingOrderRound round;

    @Autowired
    DatabaseClient database;

    @Test
    void what_is_on_back_order_is_proposed_when_stock_comes_first_to_who_waited_first() {
        var first = placed(line("AB", 1));
        var second = placed(line("AB", 1));
        backOrder(first).expectStatus().isOk();
        backOrder(second).expectStatus().isOk();
        assertRefused(backOrder(first), "already-back-ordered");
        assertThat(waiting()).containsSubsequence(first, second);
        var order = read(first);
        assertThat(order.get("backOrder").asBoolean()).isTrue();
        assertThat(order.get("status").asString()).isEqualTo("PLACED");
        var component = onTheShelf("AB");
        allocate(first, component).expectStatus().isOk();
        assertThat(waiting()).doesNotContain(first).contains(second);
        try (var events = new PublishedEvents(prefix, "order")) {
            events.await(first, "OrderBackOrdered");
        }
        post(TRANSFUSION_SCIENTIST, order(second, "cancellation"), NOTHING)
                .expectStatus()
                .isOk();
        assertThat(waiting()).doesNotContain(second);
    }

    @Test
    void a_hospital_waits_no_longer_for_the_rest_of_its_own_line_and_keeps_what_it_has() {
        var component = onTheShelf("AB");
        var number = placed(line("AB", 3));
        allocate(number, component).expectStatus().isOk();
        backOrder(number).expectStatus().isOk();
        var path = order(number, "back-order-cancellation");
        assertNotFound(post(WESTERN, path, Map.of("line", 1)), "order-unknown");
        post(TRANSFUSION_SCIENTIST, path, Map.of("line", 0)).expectStatus().isBadRequest();
        post(TRANSFUSION_SCIENTIST, path, Map.of("line", 1)).expectStatus().isOk();
        assertThat(status(number)).isEqualTo("ALLOCATED");
        assertThat(waiting()).doesNotContain(number);
        assertRefused(post(TRANSFUSION_SCIENTIST, path, Map.of("line", 1)), "nothing-missing");
    }

    @Test
    void two_replicas_that_look_at_once_place_one_order_a_day() {
        var standing = standing(today());
        try (var second = secondReplica()) {
            var there = second.getBean(StandingOrderRound.class);
            var calls = new ArrayList<Callable<List<?>>>();
            for (int i = 0; i < 8; i++) {
                var replica = i % 2 == 0 ? round : there;
                calls.add(() -> replica.place(noon(today())).collectList().block(LIMIT));
            }
            atOnce(calls);
        }
        assertThat(placedBy(standing)).isEqualTo(1);
        round.place(noon(today())).then().block(LIMIT);
        assertThat(placedBy(standing)).isEqualTo(1);
    }

    @Test
    void a_standing_order_places_its_orders_of_other_weeks_while_it_is_not_paused_and_none_once_it_has_ended() {
        var standing = standing(today().plusDays(1));
        place(today());
        assertThat(placedBy(standing)).isZero();
        act(standing, "pause");
        place(today().plusDays(1));
        assertThat(placedBy(standing)).isZero();
        act(standing, "resumption");
        place(today().plusDays(8));
        assertThat(placedBy(standing)).isEqualTo(1);
        act(standing, "end");
        place(today().plusDays(15));
        assertThat(placedBy(standing)).isEqualTo(1);
        assertRefused(
                post(TRANSFUSION_SCIENTIST, STANDING + "/" + standing + "/resumption", NOTHING),
                "standing-order-is-ended");
        assertThat(listed(TRANSFUSION_SCIENTIST)).doesNotContain(standing);
        try (var events = new PublishedEvents(prefix, "standingorder")) {
            events.await(standing, "StandingOrderEnded");
        }
    }

    @Test
    void a_standing_order_is_the_hospitals_that_set_it_and_what_is_wrong_is_not_set() {
        var standing = standing(today().plusDays(2));
        assertThat(listed(WESTERN)).doesNotContain(standing);
        assertThat(listed(DISTRIBUTION_OFFICER)).contains(standing);
        assertNotFound(post(WESTERN, STANDING + "/" + standing + "/end", NOTHING), "standing-order-unknown");
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of(),
                terms(List.of()),
                terms(List.of("SOMEDAY")),
                Map.of("site", "SITE-A", "weekdays", List.of("MONDAY"), "lines", List.of(line("B", 0)))))
            post(TRANSFUSION_SCIENTIST, STANDING, body).expectStatus().isBadRequest();
        assertRefused(
                post(
                        TRANSFUSION_SCIENTIST,
                        STANDING,
                        Map.of(
                                "site",
                                "SITE-A",
                                "weekdays",
                                List.of("MONDAY"),
                                "from",
                                "2026-01-05",
                                "lines",
                                List.of(line("B", 1)))),
                "begins-in-the-past");
        act(standing, "end");
    }

    private static LocalDate today() {
        return LocalDate.now(RegionalTime.ZONE);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(RegionalTime.ZONE).toInstant();
    }

    private void place(LocalDate day) {
        round.place(noon(day)).then().block(LIMIT);
    }

    private static Map<String, Object> terms(List<String> weekdays) {
        return Map.of("site", "SITE-A", "weekdays", weekdays, "lines", List.of(line("B", 4)));
    }

    private String standing(LocalDate day) {
        return json(post(
                                TRANSFUSION_SCIENTIST,
                                STANDING,
                                terms(List.of(day.getDayOfWeek().name())))
                        .expectStatus()
                        .isCreated())
                .get("standingOrder")
                .asString();
    }

    private void act(String standing, String act) {
        post(TRANSFUSION_SCIENTIST, STANDING + "/" + standing + "/" + act, NOTHING)
                .expectStatus()
                .isOk();
    }

    private long placedBy(String standing) {
        return database.sql("select count(*) from blood_order where standing_order = :standing")
                .bind("standing", standing)
                .mapValue(Long.class)
                .one()
                .block(LIMIT);
    }

    private ResponseSpec backOrder(String number) {
        return post(DISTRIBUTION_OFFICER, order(number, "back-order"), NOTHING);
    }

    private List<String> waiting() {
        return stream(json(get(DISTRIBUTION_OFFICER, "/api/production/back-orders")
                                .expectStatus()
                                .isOk())
                        .get("items"))
                .map(item -> item.at("/order/order").asString())
                .toList();
    }

    private List<String> listed(String role) {
        return texts(
                json(get(role, STANDING + "?limit=1000").expectStatus().isOk()).get("items"), "standingOrder");
    }
}
