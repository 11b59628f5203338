package org.bloodstream.web.command;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.access.Callers;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads key, caller and purpose of a command. */
public final class CommandRequestResolver implements HandlerMethodArgumentResolver {
    private static final String KEY = "Idempotency-Key";
    private static final String PURPOSE = "Purpose-Of-Use";
    private static final Pattern GOOD_KEY = Pattern.compile("[\\x20-\\x7E]{8,200}");
    private static final Pattern GOOD_PURPOSE = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private final Clock clock;

    public CommandRequestResolver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return Callers.of(exchange)
                .map(caller -> read(caller, exchange.getRequest().getHeaders()));
    }

    private Object read(Caller caller, HttpHeaders headers) {
        return new CommandRequest(
                key(headers), caller, purpose(headers), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static String key(HttpHeaders headers) {
        var keys = headers.getOrEmpty(KEY);
        if (keys.isEmpty())
            throw new BadInputException(KEY, "required", "every command needs one, new for every intended effect");
        if (keys.size() > 1 || !GOOD_KEY.matcher(keys.getFirst()).matches())
            throw new BadInputException(KEY, "invalid", "is 8 to 200 printable ASCII characters, given once");
        return keys.getFirst();
    }

    private static String purpose(HttpHeaders headers) {
        var purpose = headers.getFirst(PURPOSE);
        if (purpose == null) return "direct-care";
        if (!GOOD_PURPOSE.matcher(purpose).matches())
            throw new BadInputException(PURPOSE, "invalid", "is a code of at most 64 letters, digits and hyphens");
        return purpose;
    }
}
