package org.bloodstream.donors.chairside.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingACollectionTest {
    private static final DonationNumber NUMBER = new DonationNumber("A999026000123");
    private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"900, false", "901, true", "1, false", "3600, true"})
    void COL_13_a_bleed_of_over_15_minutes_gives_red_cells_only(long seconds, boolean redCellsOnly) {
        assertThat(EndPolicy.decide(started(), draft(470, Flow.COMPLETE), START.plusSeconds(seconds), false))
                .isEqualTo(new Ending.ToProduction(redCellsOnly));
    }

    @ParameterizedTest
    @CsvSource({
        "427, UNDER_WEIGHT, UNDER_WEIGHT",
        "523, OVER_WEIGHT, OVER_WEIGHT",
        "0, NO_FLOW, UNDER_WEIGHT",
        "300, STOPPED_BY_DONOR, UNDER_WEIGHT",
        "300, ARTERIAL_PUNCTURE, UNDER_WEIGHT",
        "600, STOPPED_BY_STAFF, OVER_WEIGHT"
    })
    void COL_14_what_is_outside_the_limits_is_discarded(int volumeMl, Flow flow, DiscardReason reason) {
        assertThat(EndPolicy.decide(started(), draft(volumeMl, flow), START, false))
                .isEqualTo(new Ending.Discarded(reason));
    }

    @ParameterizedTest
    @CsvSource({"428", "522"})
    void COL_14_what_was_stopped_within_the_limits_reaches_production(int volumeMl) {
        assertThat(EndPolicy.decide(started(), draft(volumeMl, Flow.STOPPED_BY_STAFF), START, false))
                .isEqualTo(new Ending.ToProduction(false));
    }

    @ParameterizedTest
    @CsvSource({
        "427, COMPLETE, volume-outside-specification",
        "523, COMPLETE, volume-outside-specification",
        "428, UNDER_WEIGHT, outcome-differs-from-volume",
        "522, OVER_WEIGHT, outcome-differs-from-volume",
        "470, NO_FLOW, outcome-differs-from-volume"
    })
    void what_was_said_of_the_weight_must_be_what_was_weighed(int volumeMl, Flow flow, String code) {
        assertThat(codes(EndPolicy.decide(started(), draft(volumeMl, flow), START, false)))
                .containsExactly(code);
    }

    @Test
    void blood_without_samples_does_not_reach_production() {
        var ending = EndPolicy.decide(started(), new EndDraft(470, Flow.COMPLETE, List.of()), START, false);
        assertThat(codes(ending)).containsExactly("samples-missing");
    }

    @Test
    void a_sample_of_another_donor_stops_the_end() {
        var draft = new EndDraft(470, Flow.COMPLETE, List.of("=A99902600012307", "=A99902600012407"));
        assertThat(codes(EndPolicy.decide(started(), draft, START, false))).containsExactly("labels-differ");
    }

    @Test
    void blood_whose_number_another_donor_has_is_discarded_however_full() {
        assertThat(EndPolicy.decide(started(), draft(470, Flow.COMPLETE), START, true))
                .isEqualTo(new Ending.Discarded(DiscardReason.NUMBER_OF_TWO_DONORS));
    }

    @ParameterizedTest
    @EnumSource(value = CollectionState.class, names = "STARTED", mode = EnumSource.Mode.EXCLUDE)
    void what_has_ended_does_not_end_again(CollectionState state) {
        var ended = started().next(state);
        assertThat(codes(EndPolicy.decide(ended, draft(470, Flow.COMPLETE), START, false)))
                .containsExactly("collection-not-started");
    }

    private static List<String> codes(Ending ending) {
        return ending instanceof Ending.Refused(var objections)
                ? objections.stream().map(Objection::code).toList()
                : List.of();
    }

    private static EndDraft draft(int volumeMl, Flow flow) {
        return new EndDraft(volumeMl, flow, List.of("=A99902600012307"));
    }

    private static Collection started() {
        return new Collection(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                NUMBER,
                DonationKind.WHOLE_BLOOD,
                new Bag("T-AND-B", "L1", LocalDate.of(2027, 1, 1)),
                START,
                CollectionState.STARTED,
                1);
    }
}
