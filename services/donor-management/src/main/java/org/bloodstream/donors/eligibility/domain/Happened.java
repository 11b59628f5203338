package org.bloodstream.donors.eligibility.domain;

import java.time.Instant;
import java.time.LocalDate;

/** When the thing happened that a deferral is counted from, as the donor says. */
public sealed interface Happened {
    /** Local date of the region. */
    record OnDay(LocalDate day) implements Happened {}

    record At(Instant instant) implements Happened {}

    /** It has not ended: still pregnant, still unwell, still waiting. */
    record StillSo() implements Happened {}

    /** Nobody has said a day, as where none is asked for. Judged like a day that is not known. */
    record NotAsked() implements Happened {}

    /** Nobody knows any more. Counted from the attendance, which no past day is later than. */
    record DateUnknown() implements Happened {}
}
