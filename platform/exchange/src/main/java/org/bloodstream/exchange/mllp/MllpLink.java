package org.bloodstream.exchange.mllp;

import io.netty.channel.ChannelOption;
import io.netty.handler.ssl.SslContext;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;
import reactor.netty.tcp.TcpClient;
import reactor.util.context.Context;

/** One lasting connection to a peer. What comes back on it is received like anything else that arrives. */
public final class MllpLink {
    private static final int CONNECT_MILLIS = 5_000;

    private final TcpClient client;
    private final MllpLimits limits;
    private final Receiving receiving;
    private final AtomicReference<@Nullable Connection> current = new AtomicReference<>();

    /** @param tls absent where the net between is trusted, or a tunnel */
    public MllpLink(String host, int port, MllpLimits limits, @Nullable SslContext tls, Receiving receiving) {
        this.limits = limits;
        this.receiving = receiving;
        var plain = TcpClient.create()
                .host(host)
                .port(port)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .doOnConnected(connection -> connection.addHandlerLast(limits.decoder()))
                .handle(this::listen);
        this.client = tls == null ? plain : plain.secure(spec -> spec.sslContext(tls));
    }

    /** The connection by which the bytes have left. */
    public Mono<Connection> send(String text) {
        return connected().flatMap(connection -> connection
                .outbound()
                .sendByteArray(Mono.just(Mllp.framed(text)))
                .then()
                .timeout(limits.writeWithin())
                .thenReturn(connection));
    }

    /** Ends the connection; the next message opens another. */
    public void drop() {
        var connection = current.getAndSet(null);
        if (connection != null) connection.dispose();
    }

    private Mono<Connection> connected() {
        var connection = current.get();
        if (connection != null && !connection.isDisposed()) return Mono.just(connection);
        return client.connect()
                .map(Connection.class::cast)
                // It outlives the message that opened it, and must not take every later answer for that one's.
                .contextWrite(_ -> Context.empty())
                .flatMap(MllpLink::toSomebodyElse)
                .doOnNext(current::set);
    }

    /** While nobody listens on a local port, TCP may connect a client to itself. */
    private static Mono<Connection> toSomebodyElse(Connection connection) {
        var channel = connection.channel();
        if (!channel.localAddress().equals(channel.remoteAddress())) return Mono.just(connection);
        connection.dispose();
        return Mono.error(new ConnectException("nobody listens"));
    }

    private Mono<Void> listen(NettyInbound in, NettyOutbound out) {
        return in.receiveObject()
                .cast(MllpFrame.class)
                .concatMap(receiving::receive, 0)
                .onErrorComplete()
                .then();
    }
}
