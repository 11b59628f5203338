package org.bloodstream.production.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.PROCESSING_SCIENTIST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bloodstream.testkit.ServiceClient;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;

class AllocatingIT extends OrdersTest {
    private static final int WRITERS = 8;

    @Test
    void a_proposal_names_units_and_says_why_and_keeps_nothing() {
        var component = onTheShelf("AB");
        var number = placed(line("AB", 200));
        var proposal = json(get(DISTRIBUTION_OFFICER, order(number, "proposal"))
                .expectStatus()
                .isOk());
        var proposed = stream(proposal.at("/lines/0/units"))
                .filter(unit -> unit.get("component").asString().equals(component))
                .findFirst()
                .orElseThrow();
        assertThat(proposed.at("/why/0/code").asString()).isEqualTo("exact-group");
        assertThat(proposal.at("/lines/0/stillMissing").asInt()).isPositive();
        assertThat(kept(number)).isEmpty();
        allocate(number, component).expectStatus().isOk();
        assertThat(texts(
                        json(get(DISTRIBUTION_OFFICER, order(placed(line("AB", 200)), "proposal")))
                                .at("/lines/0/units"),
                        "component"))
                .doesNotContain(component);
    }

    @Test
    void of_eight_orders_over_two_replicas_that_want_one_unit_at_once_one_gets_it() {
        var component = onTheShelf("AB");
        var numbers =
                Stream.generate(() -> placed(line("AB", 1))).limit(WRITERS).toList();
        try (var second = secondReplica()) {
            assertThat(atOnce(everyOther(numbers, second, _ -> List.of(component))))
                    .containsOnlyOnce(200)
                    .containsOnly(200, 422);
        }
        assertThat(numbers.stream().flatMap(number -> kept(number).stream())).containsExactly(component);
    }

    @Test
    void of_eight_orders_over_two_replicas_that_want_overlapping_units_in_any_order_no_unit_is_kept_twice() {
        var shelf = Stream.generate(() -> onTheShelf("AB")).limit(6).toList();
        var numbers =
                Stream.generate(() -> placed(line("AB", 3))).limit(WRITERS).toList();
        var random = new Random(7);
        try (var second = secondReplica()) {
            var answers = atOnce(everyOther(numbers, second, _ -> {
                var mixed = new ArrayList<>(shelf);
                Collections.shuffle(mixed, random);
                return mixed.subList(0, 3);
            }));
            assertThat(answers).containsOnly(200, 422).contains(200);
        }
        var kept = numbers.stream().flatMap(number -> kept(number).stream()).toList();
        assertThat(kept).doesNotHaveDuplicates().isNotEmpty();
        assertThat(numbers).allSatisfy(number -> assertThat(kept(number).size()).isIn(0, 3));
    }

    @Test
    void a_despatch_on_its_own_and_an_allocation_at_once_never_both_get_the_unit() {
        for (int i = 0; i < 4; i++) {
            var component = onTheShelf("AB");
            var number = placed(line("AB", 1));
            var answers = atOnce(List.<Callable<Integer>>of(
                    () -> despatch(component)
                            .returnResult(Void.class)
                            .getStatus()
                            .value(),
                    () -> allocate(number, component)
                            .returnResult(Void.class)
                            .getStatus()
                            .value()));
            assertThat(answers).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void what_is_kept_for_an_order_is_neither_despatched_on_its_own_nor_modified_nor_kept_for_another() {
        var component = onTheShelf("AB");
        var number = placed(line("AB", 2));
        allocate(number, component).expectStatus().isOk();
        assertRefused(despatch(component), "kept-for-an-order");
        var irradiation = modification("IRRADIATE", Map.of());
        assertRefused(
                post(PROCESSING_SCIENTIST, "/api/production/components/" + component + "/modifications", irradiation),
                "kept-for-an-order");
        assertRefused(allocate(placed(line("AB", 1)), component), "unit-already-allocated");
        assertRefused(allocate(number, component), "unit-already-allocated");
        post(DISTRIBUTION_OFFICER, order(number, "withdrawal"), Map.of("component", component))
                .expectStatus()
                .isOk();
        assertThat(read(number).get("missing").asInt()).isEqualTo(2);
        despatch(component).expectStatus().isOk();
    }

    @Test
    void a_hold_takes_the_unit_out_and_opens_its_line_again() {
        var donation = knownDonation();
        var component = onTheShelf(donation, "AB");
        var number = placed(line("AB", 1));
        allocate(number, component).expectStatus().isOk();
        pick(number, component).expectStatus().isOk();
        var hold = onHold(donation);
        assertThat(kept(number)).isEmpty();
        assertThat(status(number)).isEqualTo("PLACED");
        assertRefused(allocate(number, component), "unit-not-available");
        lift(donation, hold).expectStatus().isOk();
        allocate(number, component).expectStatus().isOk();
    }

    @Test
    void a_reactive_result_after_the_allocation_takes_the_unit_out_with_it() {
        var donation = knownDonation();
        var component = onTheShelf(donation, "AB");
        var number = placed(line("AB", 1));
        allocate(number, component).expectStatus().isOk();
        test(donation, "HBV_DNA", "REACTIVE").expectStatus().isCreated();
        assertThat(kept(number)).isEmpty();
        assertRefused(pick(number, component), "unit-not-of-this-order");
    }

    @Test
    void a_reactive_result_and_an_allocation_at_once_never_leave_the_unit_kept() {
        for (int i = 0; i < 4; i++) {
            var donation = knownDonation();
            var component = onTheShelf(donation, "AB");
            var number = placed(line("AB", 1));
            atOnce(List.<Callable<Integer>>of(
                    () -> allocate(number, component)
                            .returnResult(Void.class)
                            .getStatus()
                            .value(),
                    () -> test(donation, "HBV_DNA", "REACTIVE")
                            .returnResult(Void.class)
                            .getStatus()
                            .value()));
            assertThat(kept(number)).isEmpty();
            assertThat(openHolds(donation)).isNotEmpty();
        }
    }

    @Test
    void a_reactive_result_and_a_despatch_of_the_order_at_once_keep_the_unit_here_or_recall_it() {
        for (int i = 0; i < 4; i++) {
            var donation = knownDonation();
            var component = onTheShelf(donation, "AB");
            var number = placed(line("AB", 1));
            allocate(number, component).expectStatus().isOk();
            pick(number, component).expectStatus().isOk();
            pack(number).expectStatus().isOk();
            var answers = atOnce(List.<Callable<Integer>>of(
                    () -> post(DISTRIBUTION_OFFICER, order(number, "despatch"), NOTHING)
                            .returnResult(Void.class)
                            .getStatus()
                            .value(),
                    () -> test(donation, "HBV_DNA", "REACTIVE")
                            .returnResult(Void.class)
                            .getStatus()
                            .value()));
            assertThat(answers.getLast()).isEqualTo(201);
            var standing = json(get(DISTRIBUTION_OFFICER, "/api/production/components/" + component));
            var gone = answers.getFirst() == 200;
            assertThat(standing.get("hold").asString()).isEqualTo(gone ? "RECALLED" : "ON_HOLD");
            assertThat(kept(number)).isEqualTo(gone ? List.of(component) : List.of());
        }
    }

    @Test
    void only_released_unexpired_units_that_answer_the_line_are_kept() {
        var number = placed(line("AB", 2));
        var quarantined = labelledRedCells(knownDonation());
        assertRefused(allocate(number, quarantined), "unit-not-available");
        assertRefused(allocate(number, freshNumber() + "-DRC01000"), "unit-not-available");
        var wrongGroup = placed(line("B", 1));
        assertRefused(allocate(wrongGroup, onTheShelf("AB")), "unit-not-fit");
        var one = onTheShelf("AB");
        assertRefused(allocate(number, one, one), "unit-chosen-twice");
        assertThat(kept(number)).isEmpty();
    }

    /** Allocations by these orders, the second half of them through the other replica. */
    private List<Callable<Integer>> everyOther(
            List<String> numbers,
            ConfigurableApplicationContext second,
            java.util.function.Function<String, List<String>> wanted) {
        var there = ServiceClient.at(second.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            var client = i % 2 == 0 ? http : there;
            var body = units(wanted.apply(number).toArray(String[]::new));
            calls.add(() -> client.post()
                    .uri(order(number, "allocation"))
                    .headers(as(DISTRIBUTION_OFFICER))
                    .header("Idempotency-Key", fresh())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange()
                    .returnResult(Void.class)
                    .getStatus()
                    .value());
        }
        return calls;
    }
}
