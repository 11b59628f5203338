package org.bloodstream.blood.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BloodGroupTest {
    @Test
    void a_group_is_read_as_it_is_kept() {
        assertThat(BloodGroup.of("AB", "NEGATIVE")).isEqualTo(new BloodGroup(Abo.AB, RhD.NEGATIVE));
    }

    @ParameterizedTest
    @CsvSource({"C, POSITIVE", "o, POSITIVE", "O, +", "O, ''"})
    void what_names_no_group_is_none(String abo, String rhD) {
        assertThatIllegalArgumentException().isThrownBy(() -> BloodGroup.of(abo, rhD));
    }
}
