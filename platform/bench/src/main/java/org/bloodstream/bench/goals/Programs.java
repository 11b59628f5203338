package org.bloodstream.bench.goals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.peer.BareGateway;
import org.bloodstream.bench.peer.HapiEcho;
import org.bloodstream.bench.peer.StubService;

/** What is measured, and what it is held against. */
final class Programs {
    /** Every request is still counted against its limit; the limit is only too high to be met. */
    private static final String NO_LIMIT = "10000000";

    static final Program.Service DONORS = Program.service("donor-management");
    static final Program.Service PRODUCTION = Program.service("blood-production");
    static final Program.Service LABORATORY = Program.service("lims-bridge");
    static final Program.Service RECORDS = Program.service("epr-bridge");
    static final Program.Service OUTCOMES = Program.service("outcome");

    static final Program.Peer STUB = new Program.Peer("stub", StubService.class, _ -> List.of());
    static final Program.Peer ECHO = new Program.Peer("echo", HapiEcho.class, _ -> List.of());
    static final Program.Peer BARE_ROUTE =
            new Program.Peer("bare-route", BareGateway.class, addresses -> List.of(addresses.url("stub")));

    static final Program.Service GATEWAY = new Program.Service(
            "gateway",
            "gateway",
            addresses -> Map.of(
                    "DONOR_MANAGEMENT_URL", addresses.url("stub"),
                    "ADDRESS_RATE_PER_SECOND", NO_LIMIT,
                    "ADDRESS_RATE_BURST", NO_LIMIT,
                    "RATE_PER_SECOND", NO_LIMIT,
                    "RATE_BURST", NO_LIMIT));
    static final Program.Service TRACED = new Program.Service(
            "traced",
            "donor-management",
            addresses ->
                    Map.of("TRACING_PROBABILITY", "1.0", "ZIPKIN_ENDPOINT", addresses.url("stub") + "/api/v2/spans"));
    static final Program.Service UNTRACED =
            new Program.Service("untraced", "donor-management", _ -> Map.of("TRACING_PROBABILITY", "0.0"));

    /** A register of its own: two million donors would be in everybody else's way. */
    static final Program.Service REGISTER =
            new Program.Service("register", "donor-management", _ -> Map.of("IMPORT_FOLDER", importFolder()));

    /** Blood production with a stock of its own: 50,000 units would be in everybody else's way. */
    static final Program.Service STOCK = new Program.Service("stock", "blood-production", _ -> Map.of());
    /** Another replica of it, on the same database and topics. */
    static final Program.Service STOCK_TOO = new Program.Service(
            "stock-too",
            "blood-production",
            _ -> Map.of(
                    "DATABASE_NAME", STOCK.database(), "DATABASE_USER", STOCK.database(), "TOPIC_PREFIX", "stock."));

    private Programs() {}

    /** Where the benchmark puts what is imported; its name is of this process. */
    static String importFolder() {
        return Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "bloodstream-bench-" + ProcessHandle.current().pid())
                .toString();
    }
}
