package org.bloodstream.web.database;

import io.r2dbc.spi.Batch;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import org.reactivestreams.Publisher;

/** The driver's connection, whose statements are spans and whose work is done {@link Outside outside}. */
final class DriverConnection implements Connection, Wrapped<Connection> {
    private final Connection connection;
    private final StatementSpans spans;

    DriverConnection(Connection connection, StatementSpans spans) {
        this.connection = connection;
        this.spans = spans;
    }

    @Override
    public Statement createStatement(String sql) {
        return new DriverStatement(sql, connection.createStatement(sql), spans);
    }

    @Override
    public Connection unwrap() {
        return connection;
    }

    @Override
    public Batch createBatch() {
        return connection.createBatch();
    }

    @Override
    public Publisher<Void> beginTransaction() {
        return Outside.done(connection.beginTransaction());
    }

    @Override
    public Publisher<Void> beginTransaction(TransactionDefinition definition) {
        return Outside.done(connection.beginTransaction(definition));
    }

    @Override
    public Publisher<Void> commitTransaction() {
        return Outside.done(connection.commitTransaction());
    }

    @Override
    public Publisher<Void> rollbackTransaction() {
        return Outside.done(connection.rollbackTransaction());
    }

    @Override
    public Publisher<Void> createSavepoint(String name) {
        return connection.createSavepoint(name);
    }

    @Override
    public Publisher<Void> releaseSavepoint(String name) {
        return connection.releaseSavepoint(name);
    }

    @Override
    public Publisher<Void> rollbackTransactionToSavepoint(String name) {
        return connection.rollbackTransactionToSavepoint(name);
    }

    @Override
    public Publisher<Void> close() {
        return connection.close();
    }

    @Override
    public boolean isAutoCommit() {
        return connection.isAutoCommit();
    }

    @Override
    public Publisher<Void> setAutoCommit(boolean autoCommit) {
        return connection.setAutoCommit(autoCommit);
    }

    @Override
    public ConnectionMetadata getMetadata() {
        return connection.getMetadata();
    }

    @Override
    public IsolationLevel getTransactionIsolationLevel() {
        return connection.getTransactionIsolationLevel();
    }

    @Override
    public Publisher<Void> setTransactionIsolationLevel(IsolationLevel isolation) {
        return connection.setTransactionIsolationLevel(isolation);
    }

    @Override
    public Publisher<Void> setLockWaitTimeout(Duration timeout) {
        return connection.setLockWaitTimeout(timeout);
    }

    @Override
    public Publisher<Void> setStatementTimeout(Duration timeout) {
        return connection.setStatementTimeout(timeout);
    }

    @Override
    public Publisher<Boolean> validate(ValidationDepth depth) {
        return connection.validate(depth);
    }
}
