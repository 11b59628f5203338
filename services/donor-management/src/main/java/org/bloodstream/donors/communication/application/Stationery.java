package org.bloodstream.donors.communication.application;

import org.bloodstream.donors.communication.domain.Addressee;
import org.bloodstream.donors.communication.domain.Document;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterKind;
import reactor.core.publisher.Mono;

/** Produces documents. */
public interface Stationery {
    /** Name and version of the text that a new letter of this kind gets: {@code invitation-1}. */
    String template(LetterKind kind);

    /** Fails with {@link UnproducibleLetterException}. */
    Mono<Document> produce(Letter letter, Addressee to, LetterChannel channel);
}
