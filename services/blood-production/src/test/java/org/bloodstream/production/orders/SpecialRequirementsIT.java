package org.bloodstream.production.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.PROCESSING_SCIENTIST;
import static org.bloodstream.web.Roles.TESTING_SCIENTIST;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Lines that ask for more than a group are answered by what was recorded of the units. */
class SpecialRequirementsIT extends OrdersTest {
    private static final String K = "006001";

    @Test
    void a_phenotype_is_answered_by_units_that_were_typed_to_lack_it_and_the_order_says_it() {
        var negative = onTheShelf("AB");
        var untyped = onTheShelf(
                knownDonation(), "AB", List.of(Map.of("antigen", "008001", "typing", "NEGATIVE"))); // for Fy(a) alone
        var number = placed(with(line("AB", 200), "antigensAbsent", List.of(K)));
        assertThat(read(number).at("/lines/0/antigensAbsent/0").asString()).isEqualTo(K);
        assertThat(proposed(number)).contains(negative).doesNotContain(untyped);
        assertRefused(allocate(number, untyped), "unit-not-fit");
        allocate(number, negative).expectStatus().isOk();
    }

    @Test
    void a_cmv_negative_line_gets_what_was_tested_and_a_later_positive_result_keeps_it_from_being_picked() {
        var donation = knownDonation();
        var component = onTheShelf(donation, "AB");
        var number = placed(with(line("AB", 200), "requirements", List.of("CMV_NEGATIVE")));
        assertThat(proposed(number)).doesNotContain(component);
        marker(donation, "CMV", "NEGATIVE").expectStatus().isCreated();
        assertThat(proposed(number)).contains(component);
        allocate(number, component).expectStatus().isOk();
        marker(donation, "CMV", "POSITIVE").expectStatus().isCreated();
        assertRefused(pick(number, component), "unit-not-fit");
        assertThat(json(marker(donation, "CMV", "NEGATIVE").expectStatus().isCreated())
                        .get("standing")
                        .asString())
                .isEqualTo("POSITIVE");
        assertRefused(pick(number, component), "unit-not-fit");
    }

    @Test
    void what_turns_out_unfit_after_it_was_picked_does_not_leave() {
        var donation = knownDonation();
        var component = onTheShelf(donation, "AB");
        marker(donation, "CMV", "NEGATIVE").expectStatus().isCreated();
        var number = placed(with(line("AB", 1), "requirements", List.of("CMV_NEGATIVE")));
        allocate(number, component).expectStatus().isOk();
        pick(number, component).expectStatus().isOk();
        pack(number).expectStatus().isOk();
        marker(donation, "CMV", "POSITIVE").expectStatus().isCreated();
        assertRefused(despatchOrder(number), "unit-not-fit");
    }

    @Test
    void a_newborns_line_gets_a_unit_with_every_result_that_it_asks_for() {
        var donation = knownDonation();
        var component = onTheShelf(donation, "AB");
        var number = placed(with(line("AB", 200), "requirements", List.of("NEONATAL")));
        for (var marker : List.of("CMV", "HBS", "HIGH_TITRE")) {
            assertThat(proposed(number)).doesNotContain(component);
            marker(donation, marker, "NEGATIVE").expectStatus().isCreated();
        }
        assertThat(proposed(number)).contains(component);
    }

    @Test
    void an_irradiated_line_gets_the_unit_after_it_was_irradiated_and_hears_before_how_many_would_do() {
        var component = onTheShelf("AB");
        var number = placed(with(line("AB", 200), "requirements", List.of("IRRADIATED")));
        assertThat(proposed(number)).doesNotContain(component);
        assertThat(stream(proposal(number).at("/lines/0/passedOver"))
                        .filter(passed -> passed.get("code").asString().equals("not-irradiated"))
                        .map(passed -> passed.get("alone").asInt()))
                .singleElement()
                .satisfies(alone -> assertThat(alone).isPositive());
        var irradiated = irradiate(component);
        label(irradiated).expectStatus().isCreated();
        release(irradiated).expectStatus().isOk();
        assertThat(proposed(number)).contains(irradiated);
        allocate(number, irradiated).expectStatus().isOk();
    }

    @Test
    void of_eight_orders_that_want_the_one_cmv_negative_unit_at_once_one_gets_it() {
        var donation = knownDonation();
        var component = onTheShelf(donation, "AB");
        marker(donation, "CMV", "NEGATIVE").expectStatus().isCreated();
        var numbers = Stream.generate(() -> placed(with(line("AB", 1), "requirements", List.of("CMV_NEGATIVE"))))
                .limit(8)
                .toList();
        assertThat(atOnce(numbers.stream()
                        .<Callable<Integer>>map(number -> () -> allocate(number, component)
                                .returnResult(Void.class)
                                .getStatus()
                                .value())
                        .toList()))
                .containsOnlyOnce(200)
                .containsOnly(200, 422);
        assertThat(numbers.stream().flatMap(number -> kept(number).stream())).containsExactly(component);
    }

    @Test
    void a_result_and_an_allocation_at_once_never_let_a_positive_unit_be_picked_for_a_negative_line() {
        for (int i = 0; i < 4; i++) {
            var donation = knownDonation();
            var component = onTheShelf(donation, "AB");
            marker(donation, "CMV", "NEGATIVE").expectStatus().isCreated();
            var number = placed(with(line("AB", 1), "requirements", List.of("CMV_NEGATIVE")));
            atOnce(List.<Callable<Integer>>of(
                    () -> status(marker(donation, "CMV", "POSITIVE")), () -> status(allocate(number, component))));
            pick(number, component).expectStatus().isEqualTo(422);
        }
    }

    @Test
    void bad_input_is_refused_and_nothing_is_recorded() {
        var donation = knownDonation();
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("marker", "CMV", "result", "NEGATIVE", "run", "RUN-1"),
                Map.of("marker", "CMV", "result", "NOT_TESTED", "run", "RUN-1", "analyser", "A"),
                Map.of("marker", "MALARIA", "result", "NEGATIVE", "run", "RUN-1", "analyser", "A"),
                Map.of("marker", "CMV", "result", "NEGATIVE", "run", " ", "analyser", "A")))
            post(TESTING_SCIENTIST, donation(donation, "markers"), body)
                    .expectStatus()
                    .isBadRequest();
        assertNotFound(marker(freshNumber(), "CMV", "NEGATIVE"), "donation-unknown");
        for (var antigen : List.of("004001", "001001", "999999"))
            assertRefused(
                    post(TRANSFUSION_SCIENTIST, ORDERS, wish(with(line("AB", 1), "antigensAbsent", List.of(antigen)))),
                    "antigen-not-ordered");
        post(TRANSFUSION_SCIENTIST, ORDERS, wish(with(line("AB", 1), "antigensAbsent", List.of("K"))))
                .expectStatus()
                .isBadRequest();
    }

    private static Map<String, Object> with(Map<String, Object> line, String field, Object value) {
        var more = new HashMap<>(line);
        more.put(field, value);
        return more;
    }

    private ResponseSpec marker(String donation, String marker, String result) {
        return post(
                TESTING_SCIENTIST,
                donation(donation, "markers"),
                Map.of("marker", marker, "result", result, "run", "RUN-1", "analyser", "ALINITY-1"));
    }

    private JsonNode proposal(String number) {
        return json(get(DISTRIBUTION_OFFICER, order(number, "proposal"))
                .expectStatus()
                .isOk());
    }

    private List<String> proposed(String number) {
        return texts(proposal(number).at("/lines/0/units"), "component");
    }

    private String irradiate(String component) {
        post(PROCESSING_SCIENTIST, component(component, "modifications"), modification("IRRADIATE", Map.of()))
                .expectStatus()
                .isCreated();
        return component.substring(0, 13) + "-DRC02000";
    }
}
