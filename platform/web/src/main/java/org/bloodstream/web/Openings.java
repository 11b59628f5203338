package org.bloodstream.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Gives a person's record out, and says so: a {@code RecordOpened} of the stream {@code access} is committed first. What
 * cannot be recorded is not given.
 */
public interface Openings {

    /**
     * The record, once its opening is committed. Hospital staff are given the records of their own organisation's patients,
     * and with a broken glass anybody's; else the answer is 403 {@code purpose-required}.
     *
     * @param patients whose record it is, by their keys ({@code HCN:3999999993}); none when the answer shows nobody
     */
    <T> Mono<T> given(Opening opening, Collection<String> patients, T record);

    /** The record of one patient. */
    default <T> Mono<T> given(Opening opening, String patient, T record) {
        return given(opening, List.of(patient), record);
    }

    /**
     * The record, once its opening is committed, to whomever the policy lets in, of whatever organisation.
     *
     * @param person a donor's pseudonym, or a patient's key where no organisation may matter
     */
    default <T> Mono<T> givenByRoleAlone(Opening opening, String person, T record) {
        return givenByRoleAlone(opening, List.of(person), record);
    }

    /** An answer that shows several persons: each is on record as opened. One that shows nobody opens nothing. */
    <T> Mono<T> givenByRoleAlone(Opening opening, Collection<String> persons, T record);

    /** Those of the patients whose records {@link #given} would give; for an answer that can leave the others out. */
    Mono<Set<String>> open(Opening opening, Collection<String> patients);
}
