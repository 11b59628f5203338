package org.bloodstream.donors.planted;

import reactor.core.publisher.Mono;

public final class BlockingService {
    public String wait(Mono<String> answer) {
        return String.valueOf(answer.block());
    }
}
