package org.bloodstream.donors.sessions.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.bloodstream.web.BadInputException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchingNearbyTest {
    private static final Optional<Double> BELFAST_NORTH = Optional.of(54.597);
    private static final Optional<Double> BELFAST_EAST = Optional.of(-5.930);

    /** Lisburn is 13 km from Belfast, Derry 112 km. */
    @Test
    void a_radius_reaches_what_is_in_it_and_nothing_else() {
        var near = Nearby.of(BELFAST_NORTH, BELFAST_EAST, Optional.of(20)).orElseThrow();
        assertThat(near.reaches(54.512, -6.031)).isTrue();
        assertThat(near.reaches(54.997, -7.309)).isFalse();
        var far = Nearby.of(BELFAST_NORTH, BELFAST_EAST, Optional.of(115)).orElseThrow();
        assertThat(far.reaches(54.997, -7.309)).isTrue();
        var wide = Nearby.of(BELFAST_NORTH, BELFAST_EAST, Optional.of(90)).orElseThrow();
        assertThat(wide.reaches(54.997, -7.309)).isFalse();
    }

    @Test
    void a_venue_whose_place_nobody_has_said_is_near_to_nothing() {
        assertThat(Nearby.of(BELFAST_NORTH, BELFAST_EAST, Optional.of(200))
                        .orElseThrow()
                        .reaches(null, null))
                .isFalse();
    }

    @Test
    void nothing_asked_is_everywhere_and_what_is_no_place_is_bad_input() {
        assertThat(Nearby.of(Optional.empty(), Optional.empty(), Optional.empty()))
                .isEmpty();
        assertBad(BELFAST_NORTH, Optional.empty(), Optional.empty());
        assertBad(Optional.empty(), Optional.empty(), Optional.of(10));
        assertBad(Optional.of(91.0), BELFAST_EAST, Optional.empty());
        assertBad(BELFAST_NORTH, Optional.of(Double.NaN), Optional.empty());
        assertBad(BELFAST_NORTH, BELFAST_EAST, Optional.of(0));
        assertBad(BELFAST_NORTH, BELFAST_EAST, Optional.of(201));
    }

    private static void assertBad(Optional<Double> latitude, Optional<Double> longitude, Optional<Integer> km) {
        assertThatThrownBy(() -> Nearby.of(latitude, longitude, km)).isInstanceOf(BadInputException.class);
    }
}
