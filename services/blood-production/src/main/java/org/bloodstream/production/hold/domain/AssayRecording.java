package org.bloodstream.production.hold.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.production.donation.domain.Concluding;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationInProduction;

/**
 * What follows when a batch says something of a donation, or says it no more.
 *
 * @param events in their order: the word itself, and the end that the test comes to by it
 * @param findings what the donation is held for
 */
public record AssayRecording(List<DonationEvent> events, List<Finding> findings) {
    public AssayRecording {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    /** @param event a result of a valid batch, or that the results of one are void */
    public static AssayRecording of(DonationInProduction before, DonationEvent event) {
        var after = before.apply(event);
        var conclusion = event instanceof AssayResultReported reported
                ? Concluding.of(before.tests(), reported)
                : Optional.<TestResultRecorded>empty();
        return new AssayRecording(
                Stream.concat(Stream.of(event), conclusion.stream()).toList(),
                Stream.concat(
                                Finding.undone(event, before, after).stream(),
                                conclusion.flatMap(result -> Finding.in(result, after)).stream())
                        .toList());
    }
}
