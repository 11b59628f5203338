package org.bloodstream.production.despatch.application;

import java.util.List;
import reactor.core.publisher.Mono;

/** Numbers of despatches: {@code DSP-00000451}, each given once. */
@FunctionalInterface
public interface DespatchNumbers {
    Mono<List<String>> next(int count);
}
