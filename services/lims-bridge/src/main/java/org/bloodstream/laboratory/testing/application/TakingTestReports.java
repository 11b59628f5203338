package org.bloodstream.laboratory.testing.application;

import java.util.List;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.laboratory.testing.domain.TestReport;
import org.bloodstream.laboratory.testing.domain.TestReport.OfOneSample;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishes what testing laboratories report, run by run in its order. No patient is in this stream, and no donor. */
@Service
public class TakingTestReports {
    static final String STREAM = "testreport";

    private final Journal journal;

    TakingTestReports(Journal journal) {
        this.journal = journal;
    }

    /** Call inside a transaction; another report of the same run makes it fail, to be tried again. */
    public Mono<Void> take(List<TestReport> reports, Act act) {
        return Flux.fromIterable(reports)
                .concatMap(this::next)
                .collectList()
                .flatMap(entries -> entries.isEmpty() ? Mono.empty() : journal.append(act, entries));
    }

    /** Empty for what was said of one sample and told before. */
    private Mono<Entry> next(TestReport report) {
        var subject = report.subject().toString();
        var type = report.getClass().getSimpleName();
        return journal.hold(STREAM, subject)
                .filter(last -> last == 0 || !(report instanceof OfOneSample))
                .map(last -> new Entry(STREAM, subject, last + 1, type, 1, report));
    }
}
