package org.bloodstream.donors.subjectrights.application;

import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A {@link Section} that is still to be read.
 *
 * @param title in words for the donor
 * @param entries as {@link Entry} names them
 */
record Part(String title, Flux<Map<String, Object>> entries) {
    Mono<Section> read() {
        return entries.collectList().map(all -> new Section(title, all));
    }
}
