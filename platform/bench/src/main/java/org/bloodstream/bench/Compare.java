package org.bloodstream.bench;

import java.io.IOException;
import org.bloodstream.bench.measure.Change;
import org.bloodstream.bench.measure.Report;

/** {@code make bench-compare}: the last run against an earlier one. */
public final class Compare {
    private Compare() {}

    /** Takes nothing (the last two runs), the earlier run's file, or the earlier one's and the later one's. */
    public static void main(String[] args) throws IOException {
        var reports = Bench.reports();
        var all = reports.all();
        if (all.size() + args.length < 2) {
            System.err.println("There are no two runs to compare yet: make bench");
            System.exit(1);
        }
        Report after = args.length > 1 ? reports.read(args[1]) : reports.read(all.getLast());
        Report before = args.length > 0 ? reports.read(args[0]) : reports.read(all.get(all.size() - 2));
        System.out.print(new Change(before, after).text());
    }
}
