package org.bloodstream.donors.migration.application;

import reactor.core.publisher.Mono;

/** Where rows are taken to. */
public interface ImportedRows {
    /**
     * Rows, refusals, position and event in one transaction, or nothing. A row whose donor is not held is refused too. Completes
     * without an effect when the import is no longer where this portion begins: somebody else took it.
     */
    Mono<Void> take(Portion portion);
}
