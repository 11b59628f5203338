package org.bloodstream.donors.migration.application;

import java.util.Collection;
import java.util.SortedMap;
import org.bloodstream.donors.migration.domain.FileKind;
import reactor.core.publisher.Flux;

/** What the platform holds of an old system's donors, read from where it is used, by the columns of the files. */
public interface HeldRows {
    /** @param numbers of donors in the old system */
    Flux<SortedMap<String, String>> of(String system, FileKind kind, Collection<String> numbers);

    /**
     * Everything of this kind; many, so take them one by one.
     *
     * @param atATime donors whose rows are read together
     */
    Flux<SortedMap<String, String>> all(String system, FileKind kind, int atATime);
}
