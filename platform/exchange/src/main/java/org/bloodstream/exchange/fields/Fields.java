package org.bloodstream.exchange.fields;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Composite;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Primitive;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Type;
import ca.uhn.hl7v2.model.Varies;
import ca.uhn.hl7v2.util.Terser;
import java.util.List;
import java.util.Optional;

/** Plain access to fields and components, whatever their type. */
public final class Fields {
    /** HL7's null: "delete the value", unlike an empty field. */
    private static final String NULL = "\"\"";

    private Fields() {}

    /** The first segment of this name anywhere in the message. */
    public static <S extends Segment> Optional<S> segment(Message message, String name, Class<S> type) {
        try {
            return Optional.of(type.cast(new Terser(message).getSegment("/." + name)))
                    .filter(Fields::isValued);
        } catch (HL7Exception _) {
            return Optional.empty();
        }
    }

    /** Repetitions of a field that hold something, null included. */
    public static List<Type> repetitions(Segment segment, int field) {
        try {
            return List.of(segment.getField(field)).stream()
                    .filter(type -> !encoded(type).isEmpty())
                    .toList();
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static Optional<Type> first(Segment segment, int field) {
        return repetitions(segment, field).stream().findFirst();
    }

    public static boolean isNull(Type type) {
        return encoded(type).equals(NULL);
    }

    /** First component of the first repetition. */
    public static Optional<String> text(Segment segment, int field) {
        return text(segment, field, 1);
    }

    public static Optional<String> text(Segment segment, int field, int component) {
        return first(segment, field).flatMap(type -> component(type, component));
    }

    /** A component from 1, its first subcomponent; empty when it is absent or null. */
    public static Optional<String> component(Type type, int component) {
        return switch (type) {
            case Varies varies -> component(varies.getData(), component);
            case Composite composite -> component == 0 ? Optional.empty() : part(composite, component);
            case Primitive primitive -> component == 1 ? valued(primitive) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> part(Composite composite, int component) {
        var parts = composite.getComponents();
        return component > parts.length ? Optional.empty() : component(parts[component - 1], 1);
    }

    private static Optional<String> valued(Primitive primitive) {
        return Optional.ofNullable(primitive.getValue())
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.equals(NULL));
    }

    private static boolean isValued(Segment segment) {
        try {
            return !segment.isEmpty();
        } catch (HL7Exception _) {
            return false;
        }
    }

    private static String encoded(Type type) {
        try {
            return type.encode();
        } catch (HL7Exception _) {
            return "";
        }
    }
}
