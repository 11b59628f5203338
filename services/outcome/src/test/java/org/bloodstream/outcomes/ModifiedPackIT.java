package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A pack that the blood service has modified, at the bedside and in the trace. */
class ModifiedPackIT extends OutcomeTest {

    @Test
    void the_old_label_is_a_no_go_and_the_new_one_a_go_once_it_was_released_and_sent() {
        var day = new Day(this).collected().made().released();
        var oldLabel = day.label();
        var old = day.component();
        day.irradiated().identified().grouped("O").issued();
        heard();
        assertNoGo(checked(day), "component-not-released", "label-group-differs");
        day.labelledAnew().released().despatched();
        assertGo(heardAndChecked(day));
        var before = json(check(day.hcn, oldLabel));
        assertThat(before.get("answer").asString()).isEqualTo("NO_GO");
        assertThat(codes(before.get("reasons"))).contains("component-modified");

        start(checked(day)).expectStatus().isCreated();
        stop(day, "COMPLETED", 280).expectStatus().isOk();
        var trace = tracedAs(Roles.QUALITY_OFFICER, day, "MODIFIED");
        assertThat(pack(trace, old).get("state").asString()).isEqualTo("MODIFIED");
        assertThat(pack(trace, old).get("gaps").toString()).isEqualTo("[]");
        assertThat(pack(trace, day.component()).get("state").asString()).isEqualTo("TRANSFUSED");
        assertThat(pack(trace, day.component()).get("gaps").toString()).isEqualTo("[]");
        assertThat(trace.get("steps"))
                .extracting(step -> step.get("summary").asString())
                .contains("Modified (irradiate), now DRC02000", "Made of DRC01000: 284 mL red cells");
    }

    @Test
    void where_the_code_stays_the_label_from_before_is_a_no_go_all_the_same() {
        var day = new Day(this).collected().made().released();
        var oldLabel = day.label();
        day.opened()
                .labelledAnew()
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
        assertGo(heardAndChecked(day));
        assertNoGo(json(check(day.hcn, oldLabel)), "label-expiry-differs");
    }

    private static JsonNode pack(JsonNode trace, String component) {
        return StreamSupport.stream(trace.get("components").spliterator(), false)
                .filter(pack -> pack.get("component").asString().equals(component))
                .findFirst()
                .orElseThrow();
    }
}
