package org.bloodstream.production.screening.application;

import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.bloodstream.production.screening.domain.PackCulture;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What grew in a pack may be in every pack of each of its donations: all are held, and what has left is recalled. */
@Service
public class ScreeningPacks {
    private final ComponentFiles files;
    private final RecordingFindings findings;

    ScreeningPacks(ComponentFiles files, RecordingFindings findings) {
        this.files = files;
        this.findings = findings;
    }

    /**
     * Call inside a transaction.
     *
     * @return the pack's donations, several of a pool; empty when there is no such pack
     */
    public Mono<List<DonationNumber>> report(PackCulture culture, Act act) {
        return files.open(culture.component()).flatMap(file -> {
            var donations = List.copyOf(file.component().origin().donations());
            return Flux.fromIterable(donations)
                    .concatMap(donation -> findings.record(culture.of(donation, act.at()), act))
                    .then(Mono.just(donations));
        });
    }
}
