package org.bloodstream.gateway.signon;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says that sign-on did not work, and waits for the person: sending them on could go round for ever. */
@Component
class SignOnFailure implements ServerAuthenticationFailureHandler {
    private static final byte[] PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Sign-on did not work - Bloodstream</title></head>
            <body><main><h1>Sign-on did not work</h1>
            <p>The page was perhaps open for a long time. <a href="/">Try again</a>.</p></main></body>
            </html>
            """.getBytes(StandardCharsets.UTF_8);

    private static final Set<String> NOT_ASKED_FOR =
            Set.of("authorization_request_not_found", "invalid_state_parameter");

    private final SignOnFailures failures;

    SignOnFailure(SignOnFailures failures) {
        this.failures = failures;
    }

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange exchange, AuthenticationException error) {
        failures.count(reason(error));
        var response = exchange.getExchange().getResponse();
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        response.getHeaders().setContentType(MediaType.TEXT_HTML);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(PAGE)));
    }

    private static SignOnFailures.Reason reason(AuthenticationException error) {
        return error instanceof OAuth2AuthenticationException told
                        && NOT_ASKED_FOR.contains(told.getError().getErrorCode())
                ? SignOnFailures.Reason.NOT_ASKED_FOR
                : SignOnFailures.Reason.REFUSED;
    }
}
