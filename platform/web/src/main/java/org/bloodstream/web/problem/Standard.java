package org.bloodstream.web.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The words of the problems that any edge may answer. */
final class Standard {
    private Standard() {}

    static String code(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "bad-input";
            case UNAUTHORIZED -> "sign-in-required";
            case FORBIDDEN -> "not-permitted";
            case CONTENT_TOO_LARGE -> "body-too-large";
            case INTERNAL_SERVER_ERROR -> "internal-error";
            case TOO_MANY_REQUESTS -> "too-many-requests";
            default -> status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        };
    }

    static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "The request cannot be understood";
            case UNAUTHORIZED -> "Sign in first";
            case FORBIDDEN -> "Your role does not permit this";
            case NOT_FOUND -> "There is nothing here";
            case METHOD_NOT_ALLOWED -> "This address does not know that method";
            case NOT_ACCEPTABLE -> "The answer is not available in the format asked for";
            case CONTENT_TOO_LARGE -> "The body is larger than this address takes";
            case UNSUPPORTED_MEDIA_TYPE -> "The body's format is not understood";
            case TOO_MANY_REQUESTS -> "Too many requests";
            case INTERNAL_SERVER_ERROR -> "Something went wrong on our side";
            case SERVICE_UNAVAILABLE -> "Not available just now";
            default -> status.getReasonPhrase();
        };
    }

    static @Nullable String detail(HttpStatus status) {
        return switch (status) {
            case INTERNAL_SERVER_ERROR -> "Nothing was changed. Try again, or report the trace id.";
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "Try again in a moment with the same Idempotency-Key.";
            default -> null;
        };
    }
}
