package org.bloodstream.production.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.testkit.EmittedSpans;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

/** Each statement is a round trip, which one despatch of an order pays as often as the next, whatever it brings. */
@Import(EmittedSpans.class)
@TestPropertySource(properties = "management.opentelemetry.tracing.export.schedule-delay=100ms")
class DespatchingManyIT extends OrdersTest {

    @Test
    void an_order_of_five_units_leaves_with_as_many_statements_as_one_of_one_and_each_unit_has_its_own_number() {
        var one = statements(packed(onTheShelf("B")));
        assertThat(one).isPositive();
        var components = Stream.generate(() -> onTheShelf("B")).limit(5).toArray(String[]::new);
        assertThat(statements(packed(components))).isEqualTo(one);

        try (var events = new PublishedEvents(prefix, "component")) {
            assertThat(components).allSatisfy(component -> {
                var gone = events.await(component, "ComponentDespatched").data();
                assertThat(gone.get("hospital").asString()).isEqualTo("BHSCT");
                assertThat(state(component)).isEqualTo("DESPATCHED");
            });
            assertThat(Stream.of(components).map(component -> events.await(component, "ComponentDespatched")
                            .data()
                            .get("despatch")
                            .asString()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void of_five_units_none_leaves_while_two_have_labels_to_be_scanned_back_and_both_are_named() {
        var components = Stream.generate(() -> onTheShelf("B")).limit(5).toArray(String[]::new);
        var number = packed(components);
        var printedAnew = List.of(components[1], components[3]);
        printedAnew.forEach(
                component -> reprint(component, "DAMAGED").expectStatus().isOk());
        assertRefused(despatchOrder(number), "label-not-verified", "label-not-verified");
        assertThat(components)
                .allSatisfy(component -> assertThat(state(component)).isEqualTo("RELEASED"));
        printedAnew.forEach(component ->
                scanBack(component, labelOf(component)).expectStatus().isOk());
        despatchOrder(number).expectStatus().isOk();
        assertThat(components)
                .allSatisfy(component -> assertThat(state(component)).isEqualTo("DESPATCHED"));
    }

    private String state(String component) {
        return standingOf(component).get("state").asString();
    }

    private String packed(String... components) {
        var number = placed(line("B", components.length));
        allocate(number, components).expectStatus().isOk();
        Stream.of(components)
                .forEach(component -> pick(number, component).expectStatus().isOk());
        pack(number).expectStatus().isOk();
        return number;
    }

    /** How many the despatch of the order takes. */
    private long statements(String number) {
        var trace = fresh().replace("-", "");
        http.post()
                .uri(order(number, "despatch"))
                .headers(as(DISTRIBUTION_OFFICER))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("Idempotency-Key", fresh())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(NOTHING)
                .exchange()
                .expectStatus()
                .isOk();
        await().untilAsserted(
                        () -> assertThat(names(trace)).contains("http post /api/production/orders/{order}/despatch"));
        return names(trace).stream().filter("query"::equals).count();
    }

    private static List<String> names(String trace) {
        return EmittedSpans.of(trace).stream().map(SpanData::getName).toList();
    }
}
