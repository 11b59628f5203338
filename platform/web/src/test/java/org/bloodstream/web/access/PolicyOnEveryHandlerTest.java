package org.bloodstream.web.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyOnEveryHandlerTest {

    static class Doors {
        @PreAuthorize("hasRole('ward-nurse')")
        Mono<Void> guarded() {
            return Mono.empty();
        }

        Mono<Void> forgotten() {
            return Mono.empty();
        }

        @PreAuthorize("#this == null or hasRole('ward-nurse')")
        Mono<Void> curious() {
            return Mono.empty();
        }
    }

    @PreAuthorize("hasRole('ward-nurse')")
    static class GuardedHouse {
        Mono<Void> door() {
            return Mono.empty();
        }
    }

    @Test
    void a_service_with_a_handler_without_policy_does_not_start() {
        assertThatThrownBy(() -> starting(new Doors(), "guarded", "forgotten"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forgotten")
                .hasMessageNotContaining("#guarded");
    }

    @Test
    void a_policy_that_looks_at_arguments_is_none_because_it_is_asked_before_there_are_any() {
        assertThatThrownBy(() -> starting(new Doors(), "curious")).hasMessageContaining("curious");
    }

    @Test
    void a_policy_on_the_method_or_on_its_class_is_one() {
        assertThatCode(() -> starting(new Doors(), "guarded")).doesNotThrowAnyException();
        assertThatCode(() -> starting(new GuardedHouse(), "door")).doesNotThrowAnyException();
    }

    private static void starting(Object controller, String... methods) throws NoSuchMethodException {
        var handlers = new RequestMappingHandlerMapping();
        for (var method : methods)
            handlers.registerMapping(
                    RequestMappingInfo.paths("/" + method).build(),
                    controller,
                    controller.getClass().getDeclaredMethod(method));
        new PolicyOnEveryHandler(handlers).afterSingletonsInstantiated();
    }
}
