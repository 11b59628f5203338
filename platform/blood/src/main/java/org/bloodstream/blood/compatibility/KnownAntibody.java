package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.group.Antibody;

/**
 * An antibody that was found in a patient, now or ever.
 *
 * @param presence a faded antibody binds as a current one does (07_pretransfusion 7.4 [S:learnhaem-ei]/[GK])
 */
public record KnownAntibody(Antibody antibody, Significance significance, Presence presence) {

    /** Clinical significance. NOT_ASSESSED counts as significant. */
    public enum Significance {
        SIGNIFICANT,
        NOT_SIGNIFICANT,
        NOT_ASSESSED
    }

    /** Whether the last screen still found it. */
    public enum Presence {
        CURRENT,
        HISTORIC
    }

    /** @param symbol the antigen's: {@code K}, {@code Fya} */
    public static KnownAntibody significant(String symbol) {
        return new KnownAntibody(Antibody.anti(symbol), Significance.SIGNIFICANT, Presence.CURRENT);
    }

    /** Significant, found earlier and no longer detectable. */
    public static KnownAntibody historic(String symbol) {
        return new KnownAntibody(Antibody.anti(symbol), Significance.SIGNIFICANT, Presence.HISTORIC);
    }

    public boolean binds() {
        return significance != Significance.NOT_SIGNIFICANT;
    }
}
