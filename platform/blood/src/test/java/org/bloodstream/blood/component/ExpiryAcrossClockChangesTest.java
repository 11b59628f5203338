package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.component.Packs.assertRefused;
import static org.bloodstream.blood.component.Packs.at;
import static org.bloodstream.blood.component.Packs.collected;
import static org.bloodstream.blood.component.Packs.determined;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.component.HistoryObjection.ExpiredBefore;
import org.bloodstream.blood.component.Modification.Irradiated;
import org.bloodstream.blood.component.Modification.Opened;
import org.bloodstream.blood.component.Modification.Thawed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Belfast the clocks go back on 25 October 2026 and forward on 28 March 2027. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpiryAcrossClockChangesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T23:30, 2026-11-28T23:59",
        "2026-10-25T00:30, 2026-11-29T23:59",
        "2027-03-27T23:30, 2027-05-01T23:59",
        "2027-03-28T00:30, 2027-05-02T23:59"
    })
    void days_are_days_of_the_calendar(String collected, LocalDateTime expiry) {
        assertThat(determined(collected("DRC01000", 284, collected)).expiry()).isEqualTo(expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T12:00, 2026-10-25T11:00, 2026-10-29T11:00",
        "2027-03-27T12:00, 2027-03-28T13:00, 2027-04-01T13:00"
    })
    void hours_are_hours_that_pass(String thawedAt, LocalDateTime one, LocalDateTime five) {
        var plasma = collected("DFF01000", 275, "2026-10-01T10:00");
        assertThat(determined(plasma.then(thawed(at(thawedAt), Thawed.Indication.NONE)))
                        .expiry())
                .isEqualTo(one);
        assertThat(determined(plasma.then(thawed(at(thawedAt), Thawed.Indication.MAJOR_HAEMORRHAGE)))
                        .expiry())
                .isEqualTo(five);
    }

    @Test
    void day_14_of_irradiation_is_a_day_of_the_calendar_in_both_directions() {
        assertThat(determined(collected("DRC01000", 284, "2026-10-20T08:00")
                                .then(new Irradiated(at("2026-11-03T22:00"))))
                        .expiry())
                .isEqualTo("2026-11-17T23:59");
        assertThat(determined(collected("DRC01000", 284, "2027-03-20T23:00")
                                .then(new Irradiated(at("2027-04-03T22:00"))))
                        .expiry())
                .isEqualTo("2027-04-17T23:59");
    }

    @Test
    void in_the_hour_that_comes_twice_the_label_is_taken_for_the_first() {
        var platelets = collected("DPL01000", 250, "2026-10-24T09:00").then(new Opened(at("2026-10-24T19:30")));
        var expiry = determined(platelets).expiry();
        assertThat(expiry).isEqualTo("2026-10-25T01:30");
        assertThat(determined(platelets.then(new Irradiated(belfast("2026-10-25T00:29:00Z"))))
                        .expiry())
                .isEqualTo(expiry);
        assertRefused(platelets.then(new Irradiated(belfast("2026-10-25T01:10:00Z"))))
                .hasAtLeastOneElementOfType(ExpiredBefore.class);
    }

    @Test
    void a_life_that_ends_in_the_second_of_the_two_hours_ends_on_the_label_no_later() {
        var platelets = collected("DPL01000", 250, "2026-10-24T09:00").then(new Opened(at("2026-10-24T20:30")));
        assertThat(determined(platelets).expiry()).isEqualTo("2026-10-25T01:30");
    }

    private static Thawed thawed(ZonedDateTime at, Thawed.Indication indication) {
        return new Thawed(at, Thawed.Storage.REFRIGERATED, indication);
    }

    private static ZonedDateTime belfast(String instant) {
        return Instant.parse(instant).atZone(RegionalTime.ZONE);
    }
}
