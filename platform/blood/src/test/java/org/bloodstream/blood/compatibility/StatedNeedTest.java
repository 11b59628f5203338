package org.bloodstream.blood.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.compatibility.StatedNeed.AUTOLOGOUS;
import static org.bloodstream.blood.compatibility.StatedNeed.CMV_NEGATIVE;
import static org.bloodstream.blood.compatibility.StatedNeed.CMV_SAFE;
import static org.bloodstream.blood.compatibility.StatedNeed.DIRECTED;
import static org.bloodstream.blood.compatibility.StatedNeed.FRESH;
import static org.bloodstream.blood.compatibility.StatedNeed.IGA_DEFICIENT;
import static org.bloodstream.blood.compatibility.StatedNeed.LEUCOREDUCED;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatedNeedTest {
    @ParameterizedTest
    @EnumSource
    void a_need_that_the_policy_knows_is_the_requirement_of_that_name_and_is_checked(StatedNeed need) {
        need.requirement().ifPresent(requirement -> {
            assertThat(requirement.name()).isEqualTo(need.name());
            assertThat(need.isChecked()).isTrue();
        });
    }

    @Test
    void four_needs_are_of_things_that_no_record_tells_and_two_are_met_by_every_component() {
        assertThat(Arrays.stream(StatedNeed.values()).filter(need -> !need.isChecked()))
                .containsExactly(FRESH, AUTOLOGOUS, DIRECTED, IGA_DEFICIENT);
        assertThat(Arrays.stream(StatedNeed.values())
                        .filter(StatedNeed::isChecked)
                        .filter(need -> need.requirement().isEmpty()))
                .containsExactly(LEUCOREDUCED, CMV_SAFE);
    }

    @Test
    void each_has_words_of_its_own() {
        assertThat(CMV_NEGATIVE.inWords()).isEqualTo("CMV negative");
        assertThat(Arrays.stream(StatedNeed.values()).map(StatedNeed::inWords)).doesNotHaveDuplicates();
    }
}
