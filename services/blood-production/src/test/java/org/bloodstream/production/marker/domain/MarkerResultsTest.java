package org.bloodstream.production.marker.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.group.Typing;
import org.junit.jupiter.api.Test;

class MarkerResultsTest {

    @Property
    void negative_is_what_was_tested_and_never_positive(@ForAll List<Boolean> positives) {
        var results = MarkerResults.NONE;
        for (boolean positive : positives)
            results = results.with(tested(Marker.CMV, positive ? Typing.POSITIVE : Typing.NEGATIVE));
        assertThat(results.addedTo(UnitResults.NONE).cmv() == Typing.NEGATIVE)
                .isEqualTo(!positives.isEmpty() && !positives.contains(true));
        assertThat(results.typing(Marker.HBS)).isEqualTo(Typing.NOT_TESTED);
    }

    @Property
    void a_pool_is_negative_where_every_donation_in_it_is(@ForAll @Size(min = 1, max = 6) List<Typing> typings) {
        var pooled = MarkerResults.ofAll(typings.stream()
                .map(typing ->
                        typing.known() ? MarkerResults.NONE.with(tested(Marker.CMV, typing)) : MarkerResults.NONE)
                .toList());
        assertThat(pooled.typing(Marker.CMV) == Typing.NEGATIVE)
                .isEqualTo(typings.stream().allMatch(Typing.NEGATIVE::equals));
        assertThat(pooled.typing(Marker.CMV) == Typing.POSITIVE).isEqualTo(typings.contains(Typing.POSITIVE));
    }

    @Test
    void what_gave_no_result_is_no_result() {
        assertThatThrownBy(() -> tested(Marker.CMV, Typing.NOT_TESTED)).isInstanceOf(UnreadableCodeException.class);
    }

    private static MarkerTested tested(Marker marker, Typing typing) {
        return new MarkerTested(NUMBER, marker, typing, "RUN-1", "ALINITY-1", NOW);
    }
}
