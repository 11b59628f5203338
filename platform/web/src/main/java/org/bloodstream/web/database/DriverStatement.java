package org.bloodstream.web.database;

import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import org.reactivestreams.Publisher;

/** The driver's statement, whose execution is a span and is done {@link Outside outside}. */
final class DriverStatement implements Statement {
    private final String sql;
    private final Statement statement;
    private final StatementSpans spans;

    DriverStatement(String sql, Statement statement, StatementSpans spans) {
        this.sql = sql;
        this.statement = statement;
        this.spans = spans;
    }

    @Override
    public Publisher<? extends Result> execute() {
        return spans.around(sql, statement.execute());
    }

    @Override
    public Statement add() {
        statement.add();
        return this;
    }

    @Override
    public Statement bind(int index, Object value) {
        statement.bind(index, value);
        return this;
    }

    @Override
    public Statement bind(String name, Object value) {
        statement.bind(name, value);
        return this;
    }

    @Override
    public Statement bindNull(int index, Class<?> type) {
        statement.bindNull(index, type);
        return this;
    }

    @Override
    public Statement bindNull(String name, Class<?> type) {
        statement.bindNull(name, type);
        return this;
    }

    @Override
    public Statement returnGeneratedValues(String... columns) {
        statement.returnGeneratedValues(columns);
        return this;
    }

    @Override
    public Statement fetchSize(int rows) {
        statement.fetchSize(rows);
        return this;
    }
}
