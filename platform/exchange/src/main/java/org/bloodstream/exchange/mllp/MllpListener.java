package org.bloodstream.exchange.mllp;

import io.netty.handler.ssl.SslContext;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.DisposableServer;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;
import reactor.netty.tcp.TcpServer;

/**
 * Listens for messages. One message is in flight per connection: the next is read when the answer has left. On its way out it
 * takes no further message, and gives the answers that it owes.
 */
public final class MllpListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MllpListener.class);
    /** Shorter than a phase of the shutdown (spring.lifecycle.timeout-per-shutdown-phase). */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final TcpServer server;
    private final MllpLimits limits;
    private final @Nullable SslContext tls;
    private final Function<Caller, Receiving> receiving;
    private final AtomicInteger open = new AtomicInteger();
    private final Set<MllpTalk> talks = ConcurrentHashMap.newKeySet();
    private volatile @Nullable DisposableServer running;
    private volatile boolean ending;

    /**
     * @param tls absent where the net between is trusted, or a tunnel
     * @param receiving what listens to somebody, by who that is
     */
    public MllpListener(
            String host, int port, MllpLimits limits, @Nullable SslContext tls, Function<Caller, Receiving> receiving) {
        this.limits = limits;
        this.tls = tls;
        this.receiving = receiving;
        var plain = TcpServer.create()
                .host(host)
                .port(port)
                .doOnConnection(this::admit)
                .handle(this::serve);
        this.server = tls == null ? plain : plain.secure(spec -> spec.sslContext(tls));
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
        return Mono.fromCallable(() -> talk(in)).flatMap(talk -> serve(talk, in, out));
    }

    private MllpTalk talk(NettyInbound in) {
        var opened = new AtomicReference<MllpTalk>();
        in.withConnection(connection -> {
            var talk = new MllpTalk(connection, receiving.apply(Caller.of(connection.channel())));
            talks.add(talk);
            connection.onDispose(() -> talks.remove(talk));
            opened.set(talk);
            if (ending) talk.end();
        });
        return Objects.requireNonNull(opened.get());
    }

    private Mono<Void> serve(MllpTalk talk, NettyInbound in, NettyOutbound out) {
        return in.receiveObject()
                .cast(MllpFrame.class)
                .concatMap(
                        frame -> talk.begin() ? answer(talk, frame, out).doOnTerminate(talk::answered) : Mono.empty(),
                        0)
                .doOnError(failure ->
                        LOG.info("MLLP connection ended: {}", failure.getClass().getSimpleName()))
                .onErrorComplete()
                .then();
    }

    private Mono<Void> answer(MllpTalk talk, MllpFrame frame, NettyOutbound out) {
        return talk.receiving()
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
        ending = false;
        running = server.bindNow();
        if (tls == null) LOG.warn("MLLP listens on port {} without TLS: who reaches it may send in any name", port());
        else LOG.info("MLLP listens on port {}, to certificates that are trusted", port());
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable whenStopped) {
        var current = running;
        running = null;
        ending = true;
        if (current != null) current.dispose();
        var open = List.copyOf(talks);
        open.forEach(MllpTalk::end);
        Flux.fromIterable(open)
                .flatMap(MllpTalk::ended, Integer.MAX_VALUE)
                .then()
                .timeout(GRACE)
                .onErrorComplete()
                .doFinally(_ -> whenStopped.run())
                .subscribe();
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
