package org.bloodstream.exchange.mllp;

import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

/** One connection: a message that has begun to be handled is answered before the connection ends. */
final class MllpTalk {
    private enum State {
        SILENT,
        ANSWERING,
        LAST_ANSWER,
        OVER
    }

    private final Connection connection;
    private final Receiving receiving;
    private final AtomicReference<State> state = new AtomicReference<>(State.SILENT);

    /** @param receiving what listens to whoever has opened it */
    MllpTalk(Connection connection, Receiving receiving) {
        this.connection = connection;
        this.receiving = receiving;
    }

    Receiving receiving() {
        return receiving;
    }

    /** @return false when nothing more is taken: the sender hears nothing, and asks again elsewhere */
    boolean begin() {
        return state.compareAndSet(State.SILENT, State.ANSWERING);
    }

    void answered() {
        var now = state.updateAndGet(before -> before == State.ANSWERING ? State.SILENT : State.OVER);
        if (now == State.OVER) connection.dispose();
    }

    /** At once, or after the answer that is being given. */
    void end() {
        var now = state.updateAndGet(before -> switch (before) {
            case SILENT, OVER -> State.OVER;
            case ANSWERING, LAST_ANSWER -> State.LAST_ANSWER;
        });
        if (now == State.OVER) connection.dispose();
    }

    Mono<Void> ended() {
        return connection.onDispose();
    }
}
