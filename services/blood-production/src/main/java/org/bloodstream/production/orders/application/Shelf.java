package org.bloodstream.production.orders.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.production.orders.domain.ShelfUnit;
import reactor.core.publisher.Mono;

/** What is here and free: released, in date, not on hold, kept for no order. */
@FunctionalInterface
public interface Shelf {
    /** All of them, in no order: a region has some thousands. */
    Mono<List<ShelfUnit>> free(Set<ComponentKind> kinds, Instant now);
}
