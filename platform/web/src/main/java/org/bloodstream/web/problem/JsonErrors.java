package org.bloodstream.web.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.bloodstream.web.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where a JSON body went wrong. Jackson's own messages name classes and repeat values, so they stay inside. */
final class JsonErrors {
    private JsonErrors() {}

    static FieldError of(JacksonException error) {
        var field = path(error);
        return switch (error) {
            case UnrecognizedPropertyException _ ->
                new FieldError(field, "property-unknown", "is not a property of this request");
            case InvalidFormatException format
            when isEnum(format.getTargetType()) -> notOneOf(field, format.getTargetType());
            case InvalidFormatException format when format.getValue() instanceof String -> refused(field, error);
            case ValueInstantiationException _ -> refused(field, error);
            case MismatchedInputException _ -> new FieldError(field, "type-mismatch", "is not of the expected kind");
            case StreamReadException _ ->
                new FieldError(field, "json-unreadable", "is not readable JSON" + place(error));
            default -> refused(field, error);
        };
    }

    static FieldError notOneOf(String field, @Nullable Class<?> type) {
        var known = type == null
                ? ""
                : Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return new FieldError(field, "value-unknown", "is not one of " + known);
    }

    private static FieldError refused(String field, JacksonException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause())
            if (cause instanceof IllegalArgumentException refusal && refusal.getMessage() != null)
                return new FieldError(field, "value-refused", refusal.getMessage());
        return new FieldError(field, "value-refused", "has a value that is not valid here");
    }

    private static boolean isEnum(@Nullable Class<?> type) {
        return type != null && type.isEnum();
    }

    private static String path(JacksonException error) {
        var path = new StringBuilder();
        for (var step : error.getPath()) {
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return path.toString();
    }

    private static String place(JacksonException error) {
        var location = error.getLocation();
        return location == null ? "" : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}
