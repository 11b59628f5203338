package org.bloodstream.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is named as an organisation, a place of one, or a member of staff is no text, nor a list or an {@code Optional} of
 * texts. Words for people, such as what a hospital is called by its code in a {@code Map}, may be.
 */
final class WhoAndWhere {
    private static final Pattern NAMES =
            Pattern.compile("(organisation|hospital|site|facility|laboratory|actor|staff|carer|clinician"
                    + "|nurse|counsellor|witness|approver|author)s?|by|[a-z]\\w*By");

    private WhoAndWhere() {}

    static ArchCondition<JavaClass> sayWhoAndWhereByTypes() {
        return new ArchCondition<>("say who and where by types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(WhoAndWhere::isText)
                        .forEach(field -> events.add(
                                SimpleConditionEvent.violated(field, "%s is a text".formatted(field.getFullName()))));
            }
        };
    }

    private static boolean isText(JavaField field) {
        return NAMES.matcher(field.getName()).matches()
                && !field.getRawType().isEquivalentTo(Map.class)
                && field.getType().getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.isEquivalentTo(String.class));
    }
}
