package org.bloodstream.production.donation.domain;

import java.util.Optional;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.RhDFinding;

/**
 * What typing for D found, and what follows: a weak or partial D makes the donation RhD positive, and the same person a
 * patient who is given RhD negative (05_donation_testing.md, section 5.3 [GK]).
 *
 * @param asDonor on the labels of the donation; empty while inconclusive
 * @param asPatient if this donor is ever transfused
 */
public record RhDStanding(RhDFinding finding, Optional<RhD> asDonor, RhD asPatient) {
    public static RhDStanding of(RhDFinding finding) {
        return new RhDStanding(finding, finding.asDonor(), finding.asPatient());
    }
}
