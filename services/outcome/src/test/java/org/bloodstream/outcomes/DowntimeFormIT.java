package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A transfusion that was checked by hand while the records could not be confirmed, as its form is entered afterwards. */
@ExtendWith(OutputCaptureExtension.class)
class DowntimeFormIT extends OutcomeTest {
    private static final String BADGE = "='A999900395A";

    @Test
    void the_two_who_checked_by_hand_are_on_record_by_badge_and_by_registration(CapturedOutput output) {
        var day = new Day(this).good();
        heard();
        entered(day, Map.of("first", BADGE, "second", " nmc 98I1234E "))
                .expectStatus()
                .isCreated();
        try (var events = new PublishedEvents(prefix, "transfusion")) {
            var recorded = events.await(day.component(), "OutcomeRecorded").data();
            assertThat(recorded.at("/checkedBy/first").asString()).isEqualTo("ISBT128:A9999:00395A");
            assertThat(recorded.at("/checkedBy/second").asString()).isEqualTo("NMC:98I1234E");
        }
        assertThat(output).doesNotContain("00395A").doesNotContainIgnoringCase("98I1234E");
    }

    @ParameterizedTest
    @CsvSource({
        "Nora Nurse,NMC 98I1234E,checkedBy.first,value-refused",
        "='A999900395A,NMC 98I1234,checkedBy.second,value-refused",
        "='A999900395A,3999999993,checkedBy.second,value-refused",
        "='A999900395A,ISBT128:A9999:00395A,checkedBy.second,second-person-the-same",
        "NMC 98I1234E,nmc:98i1234e,checkedBy.second,second-person-the-same"
    })
    void whoever_is_no_member_of_staff_or_the_first_once_more_is_refused_and_nothing_is_kept(
            String first, String second, String field, String code) {
        var day = new Day(this).good();
        heard();
        entered(day, Map.of("first", first, "second", second))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
        entered(day, Map.of("first", BADGE)).expectStatus().isBadRequest();
        entered(day, null).expectStatus().isCreated();
    }

    @Test
    void only_a_transfusion_that_a_form_confirms_was_checked_by_hand() {
        var day = new Day(this).good();
        heard();
        var both = Map.of("first", BADGE, "second", "GMC 1234567");
        var wasted = Map.of("fate", "WASTED", "evidence", "CONFIRMED_ON_PAPER", "checkedBy", both);
        assertRefused(post(Roles.WARD_NURSE, path(day), wasted), "two-person-check-not-of-this");
        var presumed = Map.of("fate", "TRANSFUSED", "evidence", "PRESUMED", "checkedBy", both);
        assertRefused(post(Roles.WARD_NURSE, path(day), presumed), "two-person-check-not-of-this");
    }

    private ResponseSpec entered(Day day, @Nullable Map<String, String> checkedBy) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "fate",
                "TRANSFUSED",
                "evidence",
                "CONFIRMED_ON_PAPER",
                "volumeMl",
                280,
                "patient",
                Map.of("authority", "HCN", "value", day.hcn)));
        if (checkedBy != null) form.put("checkedBy", checkedBy);
        return post(Roles.WARD_NURSE, path(day), form);
    }

    private static String path(Day day) {
        return "/api/outcomes/" + day.component();
    }
}
