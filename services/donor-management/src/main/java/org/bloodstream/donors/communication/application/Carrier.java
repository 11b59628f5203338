package org.bloodstream.donors.communication.application;

import java.util.UUID;
import org.bloodstream.donors.communication.domain.Delivery;
import org.bloodstream.donors.communication.domain.Document;
import reactor.core.publisher.Mono;

/** Carries letters by e-mail. It never fails: what goes wrong is a {@link Delivery} too. */
public interface Carrier {
    /** Whether there is a mail server at all; without one such letters wait, visibly. */
    boolean isThere();

    /** @param letter a receiver that gets it twice can tell by it */
    Mono<Delivery> carry(UUID letter, Document.EMail mail);
}
