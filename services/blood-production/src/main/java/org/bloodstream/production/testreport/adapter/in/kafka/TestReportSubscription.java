package org.bloodstream.production.testreport.adapter.in.kafka;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.production.testreport.adapter.json.TestReportJson;
import org.bloodstream.production.testreport.application.Heard;
import org.bloodstream.production.testreport.application.HearingReports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What testing laboratories report by HL7 is taken in the name of the laboratory's system. */
@Configuration(proxyBeanMethods = false)
class TestReportSubscription {

    @Bean
    Subscription testReports(HearingReports reports, TestReportJson json, Clock clock) {
        return new Subscription(
                        "test-reports",
                        Set.of("testreport"),
                        event -> Mono.defer(() -> reports.hear(
                                heard(event, json), new Act(event.actor(), event.purpose(), clock.instant()))))
                .thatHearsAnyKind();
    }

    private static Heard heard(JournalEvent event, TestReportJson json) {
        var batch = batch(event);
        return new Heard(
                event.id(),
                batch,
                new Actor(event.actor()),
                event.type(),
                event.data().toString(),
                json.read(batch, event.type(), event.schemaVersion(), event.data()));
    }

    private static UUID batch(JournalEvent event) {
        try {
            return UUID.fromString(event.subject());
        } catch (IllegalArgumentException _) {
            throw new UnappliableEventException("a test report about what is no batch");
        }
    }
}
