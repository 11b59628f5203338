package org.bloodstream.web.problem;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.web.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Makes problems and writes them. Of refusals {@code bloodstream.refusals} counts each reason's code, and nobody's name. */
public final class Problems {
    private final JsonMapper json;
    private final MeterRegistry meters;

    public Problems(JsonMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    public Problem refused(
            ServerWebExchange exchange, HttpStatus status, String title, List<? extends Objection> objections) {
        var code = objections.isEmpty()
                ? Standard.code(status)
                : objections.getFirst().code();
        var detail = objections.isEmpty() ? null : objections.getFirst().message();
        objections.stream().map(Objection::code).distinct().forEach(this::count);
        return Problem.of(status, code, title, detail, TraceId.of(exchange)).objecting(Reasons.of(objections));
    }

    private void count(String code) {
        meters.counter("bloodstream.refusals", "code", code).increment();
    }

    public Problem badInput(ServerWebExchange exchange, List<FieldError> errors) {
        var title = "The request cannot be understood";
        return Problem.of(HttpStatus.BAD_REQUEST, "bad-input", title, null, TraceId.of(exchange))
                .erring(errors);
    }

    public Problem of(
            ServerWebExchange exchange, HttpStatus status, String code, String title, @Nullable String detail) {
        return Problem.of(status, code, title, detail, TraceId.of(exchange));
    }

    public Problem standard(ServerWebExchange exchange, HttpStatus status) {
        return of(exchange, status, Standard.code(status), Standard.title(status), Standard.detail(status));
    }

    public String write(Problem problem) {
        return json.writeValueAsString(problem);
    }

    /** Answers with the problem; headers that are already set stay. */
    public Mono<Void> answer(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        response.setRawStatusCode(problem.status());
        response.getHeaders().setContentType(Problem.MEDIA_TYPE);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }
}
