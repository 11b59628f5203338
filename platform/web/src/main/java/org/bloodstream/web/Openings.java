package org.bloodstream.web;

import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Gives a person's record out, and says so: a {@code RecordOpened} of the stream {@code access} is committed first. What
 * cannot be recorded is not given.
 */
public interface Openings {

    /**
     * The record, once its opening is committed.
     *
     * @param persons whose record it is: patients' keys ({@code HCN:3999999993}), a donor's pseudonym; none when the
     *     answer shows nobody
     */
    <T> Mono<T> given(Opening opening, Collection<String> persons, T record);

    /** The record of one person. */
    default <T> Mono<T> given(Opening opening, String person, T record) {
        return given(opening, List.of(person), record);
    }
}
