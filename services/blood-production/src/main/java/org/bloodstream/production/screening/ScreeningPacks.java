package org.bloodstream.production.screening;

import java.util.List;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.donation.domain.DonationEvent.BacterialScreenReported;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What grew in a pack may be in every pack of each of its donations: all are held, and what has left is recalled. */
@Service
class ScreeningPacks {
    private final ComponentFiles files;
    private final RecordingFindings findings;

    ScreeningPacks(ComponentFiles files, RecordingFindings findings) {
        this.files = files;
        this.findings = findings;
    }

    /**
     * Call inside a transaction.
     *
     * @param screen of one of the pack's donations
     * @return those donations, several of a pool; empty when there is no such pack
     */
    Mono<List<DonationNumber>> report(
            ComponentId component, Function<DonationNumber, BacterialScreenReported> screen, Act act) {
        return files.open(component).flatMap(file -> {
            var donations = List.copyOf(file.component().origin().donations());
            return Flux.fromIterable(donations)
                    .concatMap(donation -> findings.record(screen.apply(donation), act))
                    .then(Mono.just(donations));
        });
    }
}
