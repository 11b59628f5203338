package org.bloodstream.laboratory.compatibility.domain;

import java.time.LocalDate;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.jspecify.annotations.Nullable;

/**
 * What the patient record says of the person under one number.
 *
 * @param birthDate where only month or year are known, their last day
 */
public record Particulars(@Nullable LocalDate birthDate, RecordedSex sex) {}
