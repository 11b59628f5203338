package org.bloodstream.web.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Wrapped;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** {@link DriverConnection}s. */
final class DriverConnections implements ConnectionFactory, Wrapped<ConnectionFactory> {
    private final ConnectionFactory connections;
    private final StatementSpans spans;

    DriverConnections(ConnectionFactory connections, StatementSpans spans) {
        this.connections = connections;
        this.spans = spans;
    }

    @Override
    public Publisher<Connection> create() {
        return Mono.from(connections.create()).map(connection -> new DriverConnection(connection, spans));
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return connections.getMetadata();
    }

    @Override
    public ConnectionFactory unwrap() {
        return connections;
    }
}
