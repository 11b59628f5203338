package org.bloodstream.donors.contact.domain;

import java.time.LocalDate;

/**
 * The donor's word on something; a later word on the same counts, the earlier stays on record.
 *
 * @param consent what to, {@code research}
 * @param wording the version of the text that the donor was shown, {@code 2026-1}
 * @param given yes; else it is withdrawn
 * @param on local date on which the donor said so
 */
public record Consent(String consent, String wording, boolean given, LocalDate on) {}
