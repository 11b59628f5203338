package org.bloodstream.gateway.problem;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.bloodstream.telemetry.DiscreetFailure;
import org.bloodstream.telemetry.Traced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Says which service is slow or down, and whether a command may have been done all the same. */
@Component
class ProblemHandler implements WebExceptionHandler, Ordered {
    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String A_MOMENT = "5";
    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return -10;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) return Mono.error(error);
        var problem = problem(exchange, error);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value())
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, A_MOMENT);
        return said(exchange, problem, error).then(problems.answer(exchange, problem));
    }

    /** Our own fault, in a line that belongs to the trace of the request. */
    private static Mono<Void> said(ServerWebExchange exchange, Problem problem, Throwable error) {
        if (problem.status() != HttpStatus.INTERNAL_SERVER_ERROR.value()) return Mono.empty();
        return Traced.said(() -> log.atError()
                .setCause(DiscreetFailure.of(error))
                .log("A request failed, trace {}", Problems.trace(exchange)));
    }

    private Problem problem(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case ErrorResponse response -> standard(exchange, response);
            case ConnectException _, UnknownHostException _ -> Problem.unavailable(service(exchange));
            case ServiceUnavailableException _, BulkheadFullException _ -> Problem.unavailable(service(exchange));
            case TimeoutException _ -> Problem.late(service(exchange));
            // The connection broke after the request was on its way: nobody knows what was done.
            case IOException _ -> Problem.late(service(exchange));
            case AuthenticationServiceException _ -> Problem.signOnUnavailable();
            // Keycloak is the only one whom the gateway asks by such a client; services are called through routes.
            case WebClientRequestException _ -> Problem.signOnUnavailable();
            default -> Problem.failure();
        };
    }

    private Problem standard(ServerWebExchange exchange, ErrorResponse response) {
        var status = HttpStatus.resolve(response.getStatusCode().value());
        return switch (status) {
            case null -> Problem.failure();
            case INTERNAL_SERVER_ERROR -> Problem.failure();
            case SERVICE_UNAVAILABLE -> Problem.unavailable(service(exchange));
            case GATEWAY_TIMEOUT -> Problem.late(service(exchange));
            case CONTENT_TOO_LARGE -> Problem.tooLarge();
            case UNAUTHORIZED -> Problem.signInRequired();
            default -> Problem.standard(status);
        };
    }

    private static String service(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        return route == null
                ? "This address"
                : String.valueOf(route.getMetadata().get("service"));
    }
}
