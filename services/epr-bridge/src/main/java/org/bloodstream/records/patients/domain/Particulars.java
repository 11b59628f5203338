package org.bloodstream.records.patients.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a transfusion has to know of a patient as a person, and nothing else of them: by age and sex follow what blood
 * they may be given (07_pretransfusion 7.4, 7.7). Name and address never leave this service.
 */
public record Particulars(
        @Nullable BirthDate birthDate, @Nullable Sex sex) {}
