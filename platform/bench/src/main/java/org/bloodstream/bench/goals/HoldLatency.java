package org.bloodstream.bench.goals;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.load.HttpLoad;
import org.bloodstream.bench.load.Posts;
import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.Side;

/**
 * Donors report at a steady rate: from the arrival of a report at the donor service, which the hold says, to PostgreSQL's own
 * commit time of the hold and of the news of its component, in production.
 */
final class HoldLatency implements Side, AutoCloseable {
    private static final int PER_SECOND = 20;
    private static final int CARERS = 4;
    private static final int DIGITS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String TAKEN = "SELECT count(*) FROM post_donation_information_donation";
    private static final String HELD = "SELECT count(*) FROM donation_hold";
    private static final String LATEST = """
            SELECT (extract(epoch FROM pg_xact_commit_timestamp(xmin) - informed_at) * 1000000)::bigint FROM donation_hold
             ORDER BY informed_at DESC LIMIT %d""";
    private static final String BODY = """
            {"donations":["%s"],"kind":"ILLNESS_AFTER_DONATION","noticedOn":"2026-11-01","words":"Made up for this run"}""";

    private final Map<String, Long> serving;
    private final Database donors;
    private final Database production;
    private final HttpLoad reports;

    private HoldLatency(Bed bed) {
        serving = bed.serving(Programs.DONORS, Programs.PRODUCTION);
        donors = bed.database(Programs.DONORS.database());
        production = bed.database(Programs.PRODUCTION.database());
        Donations.known(donors, production);
        var url = bed.addresses().url(Programs.DONORS.name()) + "/api/donors/%s/post-donation-information";
        reports = new HttpLoad(new Posts(
                turn -> url.formatted(Donations.donor(turn)),
                bed.token("donor-carer"),
                turn -> BODY.formatted(Donations.donation(turn)),
                (status, _) -> status == 201));
    }

    /** How long a component may still leave after its donor has rung. */
    static Sides againstBareTopic(Bed bed) {
        var ours = new HoldLatency(bed);
        ours.settle();
        var peer = new BareTopic(bed, PER_SECOND);
        return Sides.of(ours, peer, () -> "each donation has red cells, which are held too; outcome follows meanwhile")
                .released(() -> {
                    ours.close();
                    peer.close();
                });
    }

    @Override
    public String name() {
        return "report to hold";
    }

    @Override
    public Map<String, Long> serving() {
        return serving;
    }

    /** In a closed loop: what comes at a steady rate would only pile up before a cold JVM. */
    @Override
    public void warm(Duration time) {
        reports.closed(CARERS, time);
    }

    @Override
    public Load run(Duration time) {
        var seen = reports.steady(PER_SECOND, time);
        awaitHolds();
        return new Load(seen.done(), seen.seconds(), latency(seen.done()));
    }

    private Latency latency(long reported) {
        var histogram = new Histogram(DIGITS);
        try (var connection = production.connect();
                var rows = connection.createStatement().executeQuery(LATEST.formatted(reported))) {
            while (rows.next()) {
                histogram.recordValue(Math.max(0, rows.getLong(1)));
            }
            return Latency.ofMicros(histogram);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitHolds() {
        Condition.await(
                "every report has placed its hold", PATIENCE, () -> production.count(HELD) >= donors.count(TAKEN));
    }

    /** Every hold is placed, and nothing is waiting to be published. */
    @Override
    public void settle() {
        awaitHolds();
        Condition.await(
                "both journals are published", PATIENCE, () -> !donors.relayBehind() && !production.relayBehind());
    }

    @Override
    public void close() {
        reports.close();
    }
}
