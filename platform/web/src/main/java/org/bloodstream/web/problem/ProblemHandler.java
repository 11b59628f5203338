package org.bloodstream.web.problem;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.bloodstream.telemetry.DiscreetFailure;
import org.bloodstream.telemetry.Traced;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.FieldError;
import org.bloodstream.web.RefusalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers every error that reaches the edge with problem details, before Spring Boot's own error page would. */
public final class ProblemHandler implements WebExceptionHandler, Ordered {
    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);
    private final Problems problems;

    public ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return -10;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) return Mono.error(error);
        if (error instanceof ErrorResponse response)
            exchange.getResponse().getHeaders().addAll(response.getHeaders());
        var problem = problem(exchange, error);
        return Traced.<Void>said(() -> say(problem, error)).then(problems.answer(exchange, problem));
    }

    /** Our own faults, in lines that belong to the trace of the request. */
    private static void say(Problem problem, Throwable error) {
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR.value())
            log.atError().setCause(DiscreetFailure.of(error)).log("A request failed, trace {}", problem.traceId());
        else if (isWithoutDatabase(error))
            log.warn("No database connection, {}, trace {}", error.getClass().getSimpleName(), problem.traceId());
    }

    private Problem problem(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case RefusalException refusal ->
                problems.refused(exchange, refusal.status(), refusal.title(), refusal.objections());
            case BadInputException bad -> problems.badInput(exchange, bad.errors());
            case ServerWebInputException bad
            when isBadRequest(bad.getStatusCode()) -> problems.badInput(exchange, InputErrors.of(bad));
            case HandlerMethodValidationException bad
            when isBadRequest(bad.getStatusCode()) -> problems.badInput(exchange, InputErrors.of(bad));
            case CommandProblem conflict ->
                problems.of(exchange, conflict.status(), conflict.code(), conflict.title(), conflict.detail());
            case TimeoutException _ -> late(exchange);
            case AuthenticationServiceException _ -> noSignOn(exchange);
            case Throwable failure
            when isWithoutDatabase(failure) -> problems.standard(exchange, HttpStatus.SERVICE_UNAVAILABLE);
            case ErrorResponse response -> standard(exchange, response.getStatusCode());
            default -> problems.standard(exchange, HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    private Problem standard(ServerWebExchange exchange, HttpStatusCode code) {
        var status = HttpStatus.resolve(code.value());
        if (status == null) return problems.standard(exchange, HttpStatus.INTERNAL_SERVER_ERROR);
        if (status == HttpStatus.BAD_REQUEST)
            return problems.badInput(exchange, List.of(new FieldError("", "invalid", "is not a valid request")));
        return problems.standard(exchange, status);
    }

    private Problem late(ServerWebExchange exchange) {
        return problems.of(
                exchange,
                HttpStatus.SERVICE_UNAVAILABLE,
                "time-limit-exceeded",
                "The answer took too long",
                "It may have been done: repeat with the same Idempotency-Key to learn the answer.");
    }

    private Problem noSignOn(ServerWebExchange exchange) {
        return problems.of(
                exchange,
                HttpStatus.SERVICE_UNAVAILABLE,
                "sign-on-unavailable",
                "The token cannot be checked just now",
                "Sign-on does not answer. Try again in a moment.");
    }

    /** None was free in time, or it broke: this passes, and a repeat with the same key is safe either way. */
    private static boolean isWithoutDatabase(Throwable error) {
        return error instanceof CannotCreateTransactionException || error instanceof DataAccessResourceFailureException;
    }

    private static boolean isBadRequest(HttpStatusCode status) {
        return status.value() == HttpStatus.BAD_REQUEST.value();
    }
}
