package org.bloodstream.web.problem;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.web.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;

/** Says what is wrong with a request, field by field, without class names or other internals. */
final class InputErrors {
    private InputErrors() {}

    static List<FieldError> of(ServerWebInputException error) {
        return switch (error) {
            case WebExchangeBindException invalid ->
                invalid.getAllErrors().stream().map(InputErrors::bound).toList();
            case MissingRequestValueException missing ->
                List.of(new FieldError(missing.getName(), "required", "is required"));
            default -> List.of(unreadable(error));
        };
    }

    static List<FieldError> of(HandlerMethodValidationException error) {
        return error.getParameterValidationResults().stream()
                .flatMap(InputErrors::validated)
                .toList();
    }

    private static Stream<FieldError> validated(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body)
            return body.getAllErrors().stream().map(InputErrors::bound);
        var name = name(result.getMethodParameter());
        return result.getResolvableErrors().stream().map(error -> constraint(name, error));
    }

    private static FieldError bound(MessageSourceResolvable error) {
        return constraint(
                error instanceof org.springframework.validation.FieldError field ? field.getField() : "", error);
    }

    private static FieldError constraint(String field, MessageSourceResolvable error) {
        var codes = error.getCodes();
        var constraint = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        var message = error.getDefaultMessage();
        return new FieldError(field, Kebab.of(constraint), message == null ? "is not valid" : message);
    }

    private static FieldError unreadable(ServerWebInputException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) return JsonErrors.of(json);
            if (cause instanceof TypeMismatchException mismatch)
                return mismatch(name(error.getMethodParameter()), mismatch);
        }
        return new FieldError(name(error.getMethodParameter()), "required", "is missing or cannot be read");
    }

    private static FieldError mismatch(String name, TypeMismatchException mismatch) {
        var type = mismatch.getRequiredType();
        if (type != null && type.isEnum()) return JsonErrors.notOneOf(name, type);
        var reason = mismatch.getMostSpecificCause();
        var ours = reason instanceof IllegalArgumentException && !(reason instanceof NumberFormatException);
        var message = ours ? reason.getMessage() : null;
        return new FieldError(name, "type-mismatch", message == null ? "is not of the expected kind" : message);
    }

    private static String name(@Nullable MethodParameter parameter) {
        if (parameter == null
                || parameter.hasParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class))
            return "";
        var name = parameter.getParameterName();
        return name == null ? "" : name;
    }
}
