package org.bloodstream.exchange.mllp;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.DisposableServer;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;
import reactor.netty.tcp.TcpServer;

/** Listens for messages. One message is in flight per connection: the next is read when the answer has left. */
public final class MllpListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MllpListener.class);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final TcpServer server;
    private final MllpLimits limits;
    private final Receiving receiving;
    private final AtomicInteger open = new AtomicInteger();
    private volatile @Nullable DisposableServer running;

    public MllpListener(String host, int port, MllpLimits limits, Receiving receiving) {
        this.limits = limits;
        this.receiving = receiving;
        this.server = TcpServer.create()
                .host(host)
                .port(port)
                .doOnConnection(this::admit)
                .handle(this::serve);
    }

    private void admit(Connection connection) {
        if (open.incrementAndGet() > limits.connections()) {
            LOG.warn("MLLP connection closed: {} are open already", limits.connections());
            connection.dispose();
        }
        connection.onDispose(open::decrementAndGet);
        connection.addHandlerLast(limits.decoder());
        connection.onReadIdle(limits.idle().toMillis(), connection::dispose);
    }

    private Mono<Void> serve(NettyInbound in, NettyOutbound out) {
        return in.receiveObject()
                .cast(MllpFrame.class)
                .concatMap(frame -> answer(frame, out), 0)
                .doOnError(failure ->
                        LOG.info("MLLP connection ended: {}", failure.getClass().getSimpleName()))
                .onErrorComplete()
                .then();
    }

    private Mono<Void> answer(MllpFrame frame, NettyOutbound out) {
        return receiving
                .receive(frame)
                .concatMap(text ->
                        out.sendByteArray(Mono.just(Mllp.framed(text))).then().timeout(limits.writeWithin()))
                .then();
    }

    /** The port that is listened on; of use when 0 was asked for. */
    public int port() {
        var current = running;
        return current == null ? -1 : current.port();
    }

    @Override
    public void start() {
        running = server.bindNow();
        LOG.info("MLLP listens on port {}", port());
    }

    @Override
    public void stop() {
        var current = running;
        running = null;
        if (current != null) current.disposeNow(GRACE);
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
