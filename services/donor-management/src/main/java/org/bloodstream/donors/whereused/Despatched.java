package org.bloodstream.donors.whereused;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;

/** What of {@code ComponentDespatched} matters here. */
record Despatched(
        ComponentId component, DonationNumber donation, String kind, OdsCode hospital, Instant despatchedAt) {}
