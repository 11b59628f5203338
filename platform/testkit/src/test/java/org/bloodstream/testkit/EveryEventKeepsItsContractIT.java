package org.bloodstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.bloodstream.contracts.EventKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The faults are planted, in what no test reads. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryEventKeepsItsContractIT {
    private static final TestDatabase WATCHED = TestServers.freshDatabase();
    private static final TestDatabase FOR_ANY_EVENTS = TestServers.databaseForAnyEvents();
    private static final EventKind RELEASED = new EventKind("component", "ComponentReleased", 1);
    private static final EventKind IMAGINED = new EventKind("component", "ComponentImagined", 1);

    /** Run by the tests below, and by nothing else. */
    static class KeepingTheContract {
        @Test
        void reads_nothing() throws SQLException {
            append(WATCHED, RELEASED, RELEASED.sample());
        }
    }

    static class ImaginingAKind {
        @Test
        void reads_nothing() throws SQLException {
            append(WATCHED, IMAGINED, "{}");
        }
    }

    static class BreakingTheContract {
        @Test
        void reads_nothing() throws SQLException {
            append(WATCHED, RELEASED, RELEASED.sample().replaceFirst("\\{", "{\"surname\":\"Doe\","));
        }
    }

    static class TestingThePlumbing {
        @Test
        void reads_nothing() throws SQLException {
            append(FOR_ANY_EVENTS, IMAGINED, "{}");
        }
    }

    static class AppendingWhenAllIsOver {
        @RegisterExtension
        static final BeforeAllCallback LATER =
                context -> context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent("appender", _ ->
                        (AutoCloseable) () -> append(WATCHED, IMAGINED, "{}"));

        @Test
        void reads_nothing() {}
    }

    @BeforeAll
    static void both_have_a_journal() throws SQLException {
        for (var database : Stream.of(WATCHED, FOR_ANY_EVENTS).toList()) {
            execute(database, """
                    CREATE TABLE journal (
                      sequence bigserial, transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
                      stream text NOT NULL, type text NOT NULL, schema_version integer NOT NULL, data json NOT NULL)
                    """);
        }
    }

    @Test
    void a_class_that_appends_what_it_should_passes() {
        assertThat(run(KeepingTheContract.class).getFailures()).isEmpty();
    }

    @Test
    void a_class_that_appends_an_event_without_a_schema_fails_with_its_kind() {
        assertThat(failure(ImaginingAKind.class))
                .hasMessageContaining("component.ComponentImagined.v1")
                .hasMessageContaining("no contract contracts/events/component/ComponentImagined.v1.json");
    }

    @Test
    void a_class_that_appends_what_a_schema_refuses_fails_with_the_schemas_words() {
        assertThat(failure(BreakingTheContract.class))
                .hasMessageContaining("component.ComponentReleased.v1")
                .hasMessageContaining("surname");
    }

    @Test
    void what_failed_one_class_does_not_fail_the_next() {
        failure(ImaginingAKind.class);
        assertThat(run(KeepingTheContract.class).getFailures()).isEmpty();
    }

    @Test
    void a_run_fails_by_what_is_appended_after_its_last_class() {
        var run = run(AppendingWhenAllIsOver.class);
        assertThat(run.getTestsSucceededCount()).isEqualTo(1);
        assertThat(run.getFailures()).singleElement().satisfies(failure -> assertThat(failure.getException())
                .hasMessageContaining("ComponentImagined"));
    }

    @Test
    void tests_of_the_plumbing_append_what_they_like() {
        assertThat(run(TestingThePlumbing.class).getFailures()).isEmpty();
    }

    private static Throwable failure(Class<?> tests) {
        var run = run(tests);
        assertThat(run.getTestsSucceededCount()).isEqualTo(1);
        assertThat(run.getFailures()).hasSize(1);
        return run.getFailures().getFirst().getException();
    }

    private static TestExecutionSummary run(Class<?> tests) {
        var summary = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build();
        LauncherFactory.create().execute(request, summary);
        return summary.getSummary();
    }

    private static void append(TestDatabase database, EventKind kind, String data) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(
                        "INSERT INTO journal (stream, type, schema_version, data) VALUES (?, ?, ?, ?::json)")) {
            statement.setString(1, kind.stream());
            statement.setString(2, kind.type());
            statement.setInt(3, kind.version());
            statement.setString(4, data);
            statement.execute();
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
