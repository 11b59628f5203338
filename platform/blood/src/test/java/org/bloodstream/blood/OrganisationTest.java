package org.bloodstream.blood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationTest {

    @Test
    void a_hospital_is_known_by_its_code() {
        assertThat(Organisation.hospital("BHSCT")).contains("BHSCT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGION", "", "B", "bhsct", "BELFAST TRUST", "A-CODE-THAT-IS-FAR-TOO-LONG"})
    void the_region_is_no_hospital_and_neither_is_what_is_no_code(String code) {
        assertThat(Organisation.hospital(code)).isEmpty();
    }
}
