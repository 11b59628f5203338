package org.bloodstream.donors.rarepanel.application;

import java.util.UUID;
import org.bloodstream.donors.rarepanel.domain.PlateletDonor;
import org.bloodstream.donors.rarepanel.domain.PlateletNeed;
import org.bloodstream.donors.rarepanel.domain.PlateletTyping;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is known of donors' HLA types and platelet antigens. */
public interface PlateletPanel {
    /** Under every number of the person; with no examination when there was none. */
    Mono<PlateletDonor> of(UUID donor);

    /** Who has something of what the need asks for: whether they fit is the domain's to say. */
    Flux<PlateletDonor> candidates(PlateletNeed need);

    Mono<Void> add(PlateletTyping typing, Act act);
}
