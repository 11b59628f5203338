package org.bloodstream.gateway.portal;

import org.springframework.core.io.Resource;
import org.springframework.web.reactive.resource.ResourceTransformer;
import org.springframework.web.reactive.resource.ResourceTransformerChain;
import org.springframework.web.reactive.resource.TransformedResource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes a file into memory: it lies in a jar, which can only be read by waiting, and no event loop may do that. */
final class InMemory implements ResourceTransformer {
    @Override
    public Mono<Resource> transform(ServerWebExchange exchange, Resource resource, ResourceTransformerChain chain) {
        return chain.transform(exchange, resource).flatMap(InMemory::read);
    }

    private static Mono<Resource> read(Resource resource) {
        return Mono.<Resource>fromCallable(() -> new TransformedResource(resource, resource.getContentAsByteArray()))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
