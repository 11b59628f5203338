package org.bloodstream.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Executable;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What has a type is no text, nor a list or an {@code Optional} of texts: neither as a field nor as an argument. Words for
 * people, such as what a hospital is called by its code in a {@code Map}, may be, and so may the argument of a static method
 * that makes its own class of a text: there it becomes a type.
 */
enum TypedNames {
    WHO_AND_WHERE("who and where", """
            (organisation|hospital|site|facility|laboratory|actor|staff|carer|clinician\
            |nurse|counsellor|witness|approver|author)s?|by|[a-z]\\w*By"""),

    WHAT_AND_WHOSE("what and whose", """
            (donation|component|product|patient|([a-z]\\w*D|d)onationNumber|componentId|productCode|patientNumber\
            |nationalNumber|healthNumber|hospitalNumber|nhsNumber|hcn)s?""");

    private final String what;
    private final Pattern names;

    TypedNames(String what, String names) {
        this.what = what;
        this.names = Pattern.compile(names);
    }

    ArchCondition<JavaClass> sayByTypes() {
        return new ArchCondition<>("say " + what + " by types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(fields(type), arguments(type))
                        .distinct()
                        .forEach(text -> events.add(SimpleConditionEvent.violated(
                                type, "%s.%s is a text".formatted(type.getName(), text))));
            }
        };
    }

    private Stream<String> fields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> names.matcher(field.getName()).matches() && isText(field.getType()))
                .map(field -> field.getName());
    }

    /** A record's components are its fields; what the compiler adds has no names. */
    private Stream<String> arguments(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC) && !makesItsClass(unit))
                .filter(unit -> !(type.isRecord() && unit.isConstructor()))
                .flatMap(unit -> unit.getParameters().stream()
                        .filter(parameter -> isText(parameter.getType()))
                        .map(TypedNames::name)
                        .filter(name -> names.matcher(name).matches())
                        .map(name -> name + " of " + unit.getName()));
    }

    private static boolean makesItsClass(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.STATIC)
                && unit.getReturnType().getAllInvolvedRawTypes().contains(unit.getOwner());
    }

    /** The compiler keeps names of arguments ({@code -parameters}); ArchUnit does not read them. */
    private static String name(JavaParameter parameter) {
        var unit = (Executable) Objects.requireNonNull(parameter.getOwner().reflect());
        return unit.getParameters()[parameter.getIndex()].getName();
    }

    private static boolean isText(JavaType type) {
        return !type.toErasure().isEquivalentTo(Map.class)
                && type.getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.isEquivalentTo(String.class));
    }
}
