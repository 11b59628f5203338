package org.bloodstream.laboratory.results.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import java.util.Set;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.laboratory.results.application.TakingResults;
import org.bloodstream.laboratory.testing.adapter.in.hl7.TestReportMessages;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes results: groups and screens, antibodies, blood counts; those of donations it hands on. */
@Component
class ResultMessages implements InboundHandler {
    private final TakingResults results;
    private final TestReportMessages ofDonations;

    ResultMessages(TakingResults results, TestReportMessages ofDonations) {
        this.results = results;
        this.ofDonations = ofDonations;
    }

    @Override
    public Set<String> types() {
        return Set.of("ORU^R01");
    }

    /** A laboratory sends them by the thousand, each about one patient or one run. */
    @Override
    public boolean filedTogether() {
        return true;
    }

    @Override
    public Mono<Acceptance> accept(InboundMessage message) {
        if (ofDonations.concerns(message)) return ofDonations.accept(message);
        var errors = new FieldErrors();
        var reports = new ResultsReader(errors, (ORU_R01) message.message()).reports();
        return errors.any()
                ? Mono.just(errors.refused())
                : results.take(reports, message.act()).thenReturn(Acceptance.accepted());
    }
}
