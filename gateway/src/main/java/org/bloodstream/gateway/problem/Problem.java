package org.bloodstream.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A problem of the gateway's own (RFC 9457).
 *
 * @param code stable, kebab-case; the last part of {@code type}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        @Nullable String traceId) {

    private static final String TYPES = "https://bloodstream.example/problems/";

    private static Problem of(HttpStatus status, String code, String title, @Nullable String detail) {
        return new Problem(URI.create(TYPES + code), title, status.value(), detail, code, null);
    }

    Problem inTrace(String trace) {
        return new Problem(type, title, status, detail, code, trace);
    }

    public static Problem signInRequired() {
        return of(HttpStatus.UNAUTHORIZED, "sign-in-required", "Sign in first", null);
    }

    public static Problem notPermitted() {
        return of(HttpStatus.FORBIDDEN, "not-permitted", "Your role does not permit this", null);
    }

    public static Problem forgeryCheckFailed() {
        return of(
                HttpStatus.FORBIDDEN,
                "csrf-token-invalid",
                "This request does not prove that it comes from the portal",
                "Send the value of the XSRF-TOKEN cookie in the X-XSRF-TOKEN header.");
    }

    public static Problem tooManyRequests() {
        return of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests",
                "Nothing was done. Wait as long as Retry-After says, then repeat with the same Idempotency-Key.");
    }

    public static Problem tooLarge() {
        return of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The body is larger than this address takes", null);
    }

    public static Problem late(String service) {
        return of(
                HttpStatus.GATEWAY_TIMEOUT,
                "answer-late",
                service + " did not answer in time",
                "It may have been done: repeat with the same Idempotency-Key to learn the answer.");
    }

    public static Problem unavailable(String service) {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                service + " is not available just now",
                "Everything else goes on working. Try again in a moment with the same Idempotency-Key.");
    }

    public static Problem signOnUnavailable() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "sign-on-unavailable",
                "Sign-on does not answer just now",
                "Nothing was done. Try again in a moment.");
    }

    public static Problem failure() {
        return of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something went wrong on our side",
                "Try again with the same Idempotency-Key, or report the trace id.");
    }

    public static Problem standard(HttpStatus status) {
        var code = status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return of(status, code, status.getReasonPhrase(), null);
    }
}
