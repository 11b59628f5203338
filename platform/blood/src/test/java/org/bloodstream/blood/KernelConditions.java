package org.bloodstream.blood;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What the kernel's classes are held to. */
final class KernelConditions {
    private KernelConditions() {}

    static ArchCondition<JavaClass> notCall(String owner, String method) {
        return new ArchCondition<>("not call " + owner + "." + method) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().getName().equals(owner)
                                && call.getTarget().getName().equals(method))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(item, call.getDescription())));
            }
        };
    }
}
