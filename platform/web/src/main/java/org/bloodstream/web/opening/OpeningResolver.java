package org.bloodstream.web.opening;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Opening;
import org.bloodstream.web.PurposeOfUse;
import org.bloodstream.web.access.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import reactor.core.publisher.Mono;

/** Reads who opens a person's record, and why. */
public final class OpeningResolver implements HandlerMethodArgumentResolver {
    private static final String PURPOSE = "Purpose-Of-Use";
    private static final String REASON = "Break-Glass-Reason";
    private static final Pattern GOOD_REASON = Pattern.compile("[\\x20-\\x7E]{8,200}");
    private final Clock clock;

    public OpeningResolver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Opening.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return Callers.of(exchange).map(caller -> read(caller, exchange));
    }

    private Object read(Caller caller, ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        var purpose = purpose(caller, headers);
        PathPattern path = exchange.getRequiredAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Opening(caller, purpose, reason(purpose, headers), path.getPatternString(), now);
    }

    private static PurposeOfUse purpose(Caller caller, HttpHeaders headers) {
        var code = headers.getFirst(PURPOSE);
        if (code == null) return PurposeOfUse.usual(caller);
        return PurposeOfUse.of(code)
                .orElseThrow(
                        () -> new BadInputException(PURPOSE, "value-unknown", "is TREAT, ETREAT, HOPERAT or PUBHLTH"));
    }

    /** Without its reason a glass is not broken, and a reason for what is usual is somebody's mistake. */
    private static @Nullable String reason(PurposeOfUse purpose, HttpHeaders headers) {
        var reason = headers.getFirst(REASON);
        if (purpose != PurposeOfUse.ETREAT) {
            if (reason != null) throw new BadInputException(REASON, "unexpected", "belongs to Purpose-Of-Use: ETREAT");
            return null;
        }
        if (reason == null) throw new BadInputException(REASON, "required", "who breaks the glass says why");
        if (!GOOD_REASON.matcher(reason).matches())
            throw new BadInputException(REASON, "invalid", "is 8 to 200 printable ASCII characters");
        return reason.strip();
    }
}
