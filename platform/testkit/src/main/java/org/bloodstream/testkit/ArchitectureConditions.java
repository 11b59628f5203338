package org.bloodstream.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The words that the rules of the architecture are written in. */
final class ArchitectureConditions {
    private static final String HOUSE = "org.bloodstream.";
    private static final Set<String> SERVICES =
            Set.of("donors", "production", "laboratory", "records", "outcomes", "gateway", "region", "local");
    private static final Set<String> REACTIVE = Set.of("reactor.core.publisher.Mono", "reactor.core.publisher.Flux");
    private static final Set<String> BLOCKING =
            Set.of("block", "blockOptional", "blockFirst", "blockLast", "toIterable", "toStream");

    private ArchitectureConditions() {}

    static ArchCondition<JavaClass> blockAThread() {
        return ArchConditions.callMethodWhere(DescribedPredicate.describe(
                "waits for a publisher",
                (JavaMethodCall call) ->
                        REACTIVE.contains(call.getTargetOwner().getName()) && BLOCKING.contains(call.getName())));
    }

    static DescribedPredicate<JavaMethod> requestHandlers() {
        return DescribedPredicate.describe(
                "handle requests",
                method -> method.isMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
                        && method.getOwner().isMetaAnnotatedWith("org.springframework.stereotype.Controller"));
    }

    static DescribedPredicate<JavaClass> belongToAService() {
        return DescribedPredicate.describe(
                "belong to a service", type -> serviceOf(type).isPresent());
    }

    static ArchCondition<JavaClass> dependOnNoOtherService() {
        return new ArchCondition<>("depend on no other service") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = serviceOf(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> serviceOf(dependency.getTargetClass())
                                .filter(other -> !own.equals(Optional.of(other)))
                                .isPresent())
                        .forEach(each -> events.add(SimpleConditionEvent.violated(type, each.getDescription())));
            }
        };
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, "%s: its package is not @NullMarked".formatted(type.getName())));
                }
            }
        };
    }

    private static Optional<String> serviceOf(JavaClass type) {
        return Optional.of(type.getPackageName())
                .filter(name -> name.startsWith(HOUSE))
                .map(name -> name.substring(HOUSE.length()).split("\\.")[0])
                .filter(SERVICES::contains);
    }
}
