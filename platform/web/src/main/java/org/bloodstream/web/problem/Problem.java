package org.bloodstream.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.bloodstream.web.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * A problem as it goes over the wire (RFC 9457 with our extensions).
 *
 * @param code stable, kebab-case; the last part of {@code type}
 * @param objections why it is refused: all of them
 * @param errors what is wrong with the request: all of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        List<Reason> objections,
        List<FieldError> errors,
        String traceId) {

    public static final MediaType MEDIA_TYPE = MediaType.APPLICATION_PROBLEM_JSON;
    private static final String TYPES = "https://bloodstream.example/problems/";

    /** One objection with the facts behind it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reason(String code, String severity, String message, Map<String, Object> facts) {}

    static Problem of(HttpStatus status, String code, String title, @Nullable String detail, String traceId) {
        return new Problem(
                URI.create(TYPES + code), title, status.value(), detail, code, List.of(), List.of(), traceId);
    }

    Problem objecting(List<Reason> reasons) {
        return new Problem(type, title, status, detail, code, reasons, errors, traceId);
    }

    Problem erring(List<FieldError> found) {
        return new Problem(type, title, status, detail, code, objections, found, traceId);
    }
}
