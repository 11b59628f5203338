package org.bloodstream.laboratory.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.laboratory.message.ReceiverSettings.OfHospitals;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiversTest {
    private static final MessageAddress ADDRESS = new MessageAddress("BTRACK", "REGION", "LIMS", "REGION");
    private static final Receiver REGION = new Receiver("lims", "LIMS", "REGION");

    @Test
    void a_hospital_without_a_laboratory_of_its_own_is_told_by_the_regions() {
        var receivers = new Receivers(ADDRESS, Map.of("western", of("WHSCT", "WESTTWO")));
        assertThat(receivers.of(new OdsCode("BHSCT"))).isEqualTo(REGION);
        assertThat(receivers.of(null)).isEqualTo(REGION);
        assertThat(receivers.of(new OdsCode("WHSCT"))).isEqualTo(new Receiver("western", "WINPATH", "LAB"));
        assertThat(receivers.of(new OdsCode("WESTTWO")).peer()).isEqualTo("western");
    }

    @Test
    void a_hospital_has_one_laboratory() {
        assertThatThrownBy(() -> new Receivers(ADDRESS, Map.of("western", of("WHSCT"), "southern", of("WHSCT"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WHSCT has two receivers");
    }

    @Test
    void a_receiver_of_no_hospital_or_of_what_is_no_code_is_refused() {
        assertThatThrownBy(() -> of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Receivers(ADDRESS, Map.of("western", of("the west"))))
                .isInstanceOf(UnreadableCodeException.class);
    }

    private static OfHospitals of(String... hospitals) {
        return new OfHospitals("WINPATH", "LAB", Set.of(hospitals));
    }
}
