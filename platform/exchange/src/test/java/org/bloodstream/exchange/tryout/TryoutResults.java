package org.bloodstream.exchange.tryout;

import java.util.Set;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.InboundMessage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** As the other, for messages that are filed together. */
@Component
class TryoutResults implements InboundHandler {
    private final TryoutHandler handler;

    TryoutResults(TryoutHandler handler) {
        this.handler = handler;
    }

    @Override
    public Set<String> types() {
        return Set.of("ORU^R01");
    }

    @Override
    public boolean filedTogether() {
        return true;
    }

    @Override
    public Mono<Acceptance> accept(InboundMessage message) {
        return handler.accept(message);
    }
}
