package org.bloodstream.exchange.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.exchange.mllp.MllpListener;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.access.AccessTable;
import org.bloodstream.testkit.access.MllpTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;

/** What must hold of a bridge's ports for MLLP. A bridge extends it twice: here in the clear, and {@link MllpWithTlsContract}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class MllpAccessContract {
    @Autowired
    private List<MllpListener> listeners;

    @Autowired
    private Environment environment;

    @Autowired
    protected DatabaseClient database;

    @Autowired
    protected Journal journal;

    @Autowired
    private MeterRegistry meters;

    /** Over real connections, with every certificate and in every name. */
    @Test
    void who_sends_may_do_what_the_table_says_and_nothing_else() {
        assertThat(differences(document())).isEmpty();
    }

    /** A message that the bridge takes, in whatever name. */
    protected abstract Fresh message();

    /** What people read: docs/security/access.md. */
    protected String document() {
        return AccessTable.document();
    }

    /** Those of ports, rows and columns alone when there are any: then it is not clear what a cell is about. */
    protected final List<String> differences(String document) {
        var table = MllpTable.of(document);
        var differences = new ArrayList<>(ports(table));
        differences.addAll(MllpWalk.untried(table));
        if (differences.isEmpty())
            listeners.forEach(
                    listener -> differences.addAll(walk(listener.port()).differences(table)));
        return differences;
    }

    private List<String> ports(MllpTable table) {
        var service = environment.getRequiredProperty("spring.application.name");
        var written = table.settings(service).stream()
                .collect(toMap(identity(), setting -> environment.getProperty(setting, Integer.class, 0)));
        var listening = listeners.stream().map(MllpListener::port).toList();
        return Stream.concat(
                        written.entrySet().stream()
                                .filter(port -> !listening.contains(port.getValue()))
                                .map(port -> service + " " + port.getKey() + ": a row without a port"),
                        listening.stream()
                                .filter(port -> !written.containsValue(port))
                                .map(_ -> service + ": it listens at a port without a row"))
                .toList();
    }

    private MllpWalk walk(int port) {
        var tls = environment.containsProperty("bloodstream.exchange.mllp.ssl-bundle");
        return new MllpWalk(port, tls, this::message, new Consequences(database, journal, meters));
    }
}
