package org.bloodstream.donors.postdonation.domain;

import java.time.LocalDate;

/**
 * What the donor carer writes down, but for the words: no decision rests on them.
 *
 * @param noticedOn local date on which the donor noticed it
 */
public record Report(Concerned concerned, InformationKind kind, LocalDate noticedOn) {}
