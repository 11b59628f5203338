package org.bloodstream.laboratory.testing.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.laboratory.testing.application.TakingTestReports;
import org.bloodstream.laboratory.testing.application.TestingLaboratories;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes those ORU^R01 that are about donations and not about patients. */
@Component
public class TestReportMessages {
    private final TestingLaboratories laboratories;
    private final TakingTestReports reports;

    TestReportMessages(TestingLaboratories laboratories, TakingTestReports reports) {
        this.laboratories = laboratories;
        this.reports = reports;
    }

    /** What a testing laboratory sends. Whoever is not known as one reports of patients, and has to name them. */
    public boolean concerns(InboundMessage message) {
        return laboratories.know(message.sender());
    }

    public Mono<Acceptance> accept(InboundMessage message) {
        var errors = new FieldErrors();
        var read = new TestReportReader(errors, (ORU_R01) message.message()).read();
        return errors.any()
                ? Mono.just(errors.refused())
                : reports.take(read, message.act()).thenReturn(Acceptance.accepted());
    }
}
