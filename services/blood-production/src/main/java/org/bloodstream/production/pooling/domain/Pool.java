package org.bloodstream.production.pooling.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentModified;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.PooledComponentMade;
import org.bloodstream.production.component.domain.Constituent;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * A pool before it has its number.
 *
 * @param constituents in the order of scanning
 * @param volumeMl mL
 * @param collectedAt the oldest collection
 */
public record Pool(
        List<ComponentMade> constituents,
        ProductCode product,
        ComponentKind kind,
        int volumeMl,
        Instant collectedAt,
        Instant pooledAt,
        Instant expiresAt,
        Site site,
        RulesVersion specifications) {
    public Pool {
        constituents = List.copyOf(constituents);
    }

    /** What pooling means: one pack begins, and each of its constituents ends. */
    public record Made(PooledComponentMade pool, List<ComponentModified> constituents) {
        public Made {
            constituents = List.copyOf(constituents);
        }
    }

    /** @param number one by which nobody gave blood and nothing was pooled before */
    public Made made(DonationNumber number, Equipment equipment, Actor operator) {
        var component = new ComponentId(number, product);
        var made = new PooledComponentMade(
                component,
                number,
                product,
                kind,
                volumeMl,
                collectedAt,
                pooledAt,
                expiresAt,
                specifications,
                constituents.stream().map(Constituent::of).toList(),
                site,
                equipment,
                operator);
        return new Made(
                made,
                constituents.stream()
                        .map(pack -> new ComponentModified(
                                pack.component(),
                                pack.donation(),
                                pack.product(),
                                ModificationProcess.POOL,
                                Variant.STANDARD,
                                List.of(component),
                                equipment,
                                operator,
                                pooledAt))
                        .toList());
    }
}
