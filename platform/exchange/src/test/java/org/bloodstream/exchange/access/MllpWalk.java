package org.bloodstream.exchange.access;

import static org.bloodstream.testkit.access.MllpTable.NOT_LISTENED_TO;
import static org.bloodstream.testkit.access.MllpTable.NO_SUCH_NAME;
import static org.bloodstream.testkit.access.MllpTable.TAKEN;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.Sender;
import org.bloodstream.testkit.access.MllpTable;

/** Sends to a running bridge as everybody and in every name, and looks at what has come of it. */
final class MllpWalk {
    /** A busy machine may take its time: who is silent is one that says nothing for long. */
    private static final int PATIENCE_MILLIS = 180_000;

    private final int port;
    private final boolean tls;
    private final Supplier<Fresh> messages;
    private final Consequences consequences;

    /** @param tls whether the bridge asks for it */
    MllpWalk(int port, boolean tls, Supplier<Fresh> messages, Consequences consequences) {
        this.port = port;
        this.tls = tls;
        this.messages = messages;
        this.consequences = consequences;
    }

    /** Rows and columns that are written and not tried, or the other way round. */
    static List<String> untried(MllpTable table) {
        var untried =
                new ArrayList<>(unknown("row", table.rows().keySet().stream().toList(), Connecting.rows()));
        untried.addAll(unknown("column", table.names(), Naming.columns()));
        return untried;
    }

    /** Every difference between the cells and what happens; empty when they agree. */
    List<String> differences(MllpTable table) {
        return Connecting.to(tls).stream()
                .flatMap(connecting ->
                        Stream.of(Naming.values()).flatMap(naming -> differences(table, connecting, naming).stream()))
                .toList();
    }

    private static List<String> unknown(String what, List<String> written, List<String> tried) {
        return Stream.concat(
                        written.stream()
                                .filter(one -> !tried.contains(one))
                                .map(one -> one + ": a " + what + " that no test tries"),
                        tried.stream()
                                .filter(one -> !written.contains(one))
                                .map(one -> one + ": a " + what + " that is not written"))
                .toList();
    }

    private List<String> differences(MllpTable table, Connecting connecting, Naming naming) {
        var says = table.says(connecting.row(), naming.column());
        return connecting.callers().stream()
                .flatMap(caller -> differences(connecting, naming, caller, says))
                .map(difference -> "%s × %s: the table says %s, and %s"
                        .formatted(connecting.row(), naming.column(), says, difference))
                .toList();
    }

    private Stream<String> differences(Connecting connecting, Naming naming, Caller caller, String says) {
        var names = naming.by(caller);
        if (names.isEmpty())
            return says.equals(NO_SUCH_NAME) ? Stream.empty() : Stream.of(caller + " has no such name");
        return connecting.protocols().stream().flatMap(protocol -> names.stream()
                .flatMap(name -> tried(caller, protocol, name, says).stream())
                .map(wrong -> "%s, of %s by %s".formatted(wrong, caller, protocol)));
    }

    private List<String> tried(Caller caller, String protocol, UnaryOperator<String> name, String says) {
        var id = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        var message = messages.get();
        var misnamed = consequences.misnamed();
        var became = sent(caller, protocol, name.apply(numbered(message.text(), id)));
        return became.equals(says)
                ? consequences.wrong(became, id, message, misnamed)
                : List.of("the bridge says " + became);
    }

    /** In original mode, so that one answer says everything. */
    private static String numbered(String message, String id) {
        return Samples.withField(Samples.withField(Samples.withField(message, 10, id), 15, ""), 16, "");
    }

    private String sent(Caller caller, String protocol, String text) {
        try (var socket = Callers.connect(caller, protocol, port);
                var sender = new Sender(socket)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            return said(sender.send(text, 1).getFirst());
        } catch (SocketTimeoutException silent) {
            return "nothing, and stays connected";
        } catch (IOException ended) {
            return NOT_LISTENED_TO;
        }
    }

    /** Taken, or our code of the first error. */
    private static String said(String answer) {
        var code = field(answer, "MSA", 1);
        if (code.equals("AA")) return TAKEN;
        var error = field(answer, "ERR", 5).split("\\^")[0];
        return code.equals("AR") ? error : code + " " + error;
    }

    private static String field(String answer, String segment, int field) {
        return Stream.of(answer.split("\r"))
                .filter(line -> line.startsWith(segment + "|"))
                .map(line -> line.split("\\|", -1))
                .filter(fields -> fields.length > field)
                .map(fields -> fields[field])
                .findFirst()
                .orElse("");
    }
}
