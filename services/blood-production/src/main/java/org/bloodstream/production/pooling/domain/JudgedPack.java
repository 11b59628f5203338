package org.bloodstream.production.pooling.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * A scanned pack, and what stands against it, whatever it is pooled with.
 *
 * @param objections empty when nothing does
 */
public record JudgedPack(ScannedPack pack, List<Objection> objections) {
    public JudgedPack {
        objections = List.copyOf(objections);
    }

    public ComponentId component() {
        return pack.component();
    }
}
