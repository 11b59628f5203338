package org.bloodstream.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of an event's content matters to a projection, read into a record of ours. What is not as agreed can never be applied: a
 * field that is not {@code @Nullable} and is absent, there or in a record within, is named, and no content is quoted.
 */
public final class EventContent {
    private static final String OURS = "org.bloodstream.";
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    private EventContent() {}

    /** @throws UnappliableEventException when a field is absent, or is not what we understand */
    public static <T extends Record> T read(JournalEvent event, Class<T> type, JsonMapper json) {
        var read = readable(event, type, json);
        var lacking = lacking(read);
        if (lacking != null) throw new UnappliableEventException(event.type() + " lacks " + lacking);
        return read;
    }

    private static <T> T readable(JournalEvent event, Class<T> type, JsonMapper json) {
        try {
            T read = json.treeToValue(event.data(), type);
            if (read != null) return read;
        } catch (JacksonException | IllegalArgumentException _) {
            // Their messages quote what could not be read.
        }
        throw new UnappliableEventException(event.type() + " is not as agreed");
    }

    private static @Nullable String lacking(Record read) {
        for (var field : FIELDS.get(read.getClass())) {
            var lacking = lacking(field, field.in(read));
            if (lacking != null) return lacking;
        }
        return null;
    }

    private static @Nullable String lacking(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> field.required() ? field.name() : null;
            case Record within when isOurs(within) -> below(field, lacking(within));
            case Collection<?> several ->
                several.stream()
                        .filter(each -> each instanceof Record within && isOurs(within))
                        .map(each -> lacking((Record) each))
                        .filter(each -> each != null)
                        .findFirst()
                        .map(each -> below(field, each))
                        .orElse(null);
            default -> null;
        };
    }

    private static @Nullable String below(Field field, @Nullable String lacking) {
        return lacking == null ? null : field.name() + "." + lacking;
    }

    private static boolean isOurs(Record within) {
        return within.getClass().getName().startsWith(OURS);
    }

    private record Field(String name, Method accessor, boolean required) {
        static Field of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Field(
                    component.getName(), accessor, !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable
        Object in(Record read) {
            try {
                return accessor.invoke(read);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record's field cannot be read: " + name, e);
            }
        }
    }
}
