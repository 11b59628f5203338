package org.bloodstream.production.testreport.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.production.testreport.domain.WaitingReportEvent;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.TestReportSetAside;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.TestReportSettled;

/** Events of reports that wait under their wire names, which outlive any renaming of classes. */
final class WaitingReportEventJson {
    static final String STREAM = "waitingreport";

    private WaitingReportEventJson() {}

    static Entry entry(WaitingReportEvent event, long version) {
        return new Entry(STREAM, event.report().toString(), version, type(event), 1, event);
    }

    private static String type(WaitingReportEvent event) {
        return switch (event) {
            case TestReportSetAside _ -> "TestReportSetAside";
            case TestReportSettled _ -> "TestReportSettled";
        };
    }
}
