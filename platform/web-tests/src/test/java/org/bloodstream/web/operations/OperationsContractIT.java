package org.bloodstream.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.bloodstream.web.MountedContract;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsContractIT extends ShelfTest {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void the_agreed_paths_are_those_of_the_controllers() throws IOException {
        assertThat(MountedContract.mounted(
                        requestMappingHandlerMapping, getClass().getPackage(), "shelf"))
                .isNotEmpty()
                .isEqualTo(MountedContract.agreed("operations.yaml"));
    }
}
