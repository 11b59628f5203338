package org.bloodstream.rules.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.bloodstream.rules.tryout.LarderTest;
import org.bloodstream.web.MountedContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesContractIT extends LarderTest {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void the_agreed_paths_are_those_of_the_controllers() throws IOException {
        assertThat(MountedContract.mounted(
                        requestMappingHandlerMapping, getClass().getPackage(), "larder"))
                .isNotEmpty()
                .isEqualTo(MountedContract.agreed("rules.yaml"));
    }
}
