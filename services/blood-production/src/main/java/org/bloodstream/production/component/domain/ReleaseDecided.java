package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.donation.domain.UnitTesting;
import org.bloodstream.rules.domain.RulesVersion;
import org.jspecify.annotations.Nullable;

/** A release was decided, this way or that, by a version of the rules. */
public sealed interface ReleaseDecided extends ComponentEvent {
    /**
     * @param tested absent in releases from before that was told
     * @param concession by which two people released it outside its specification; absent of every other release
     */
    record ComponentReleased(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            BloodGroup group,
            @Nullable UnitTesting tested,
            Instant expiresAt,
            String rules,
            @Nullable RulesVersion specifications,
            Instant releasedAt,
            @Nullable UUID concession)
            implements ReleaseDecided, Conceded {
        public ComponentReleased(
                ComponentId component,
                DonationNumber donation,
                ProductCode product,
                BloodGroup group,
                @Nullable UnitTesting tested,
                Instant expiresAt,
                String rules,
                @Nullable RulesVersion specifications,
                Instant releasedAt) {
            this(component, donation, product, group, tested, expiresAt, rules, specifications, releasedAt, null);
        }
    }

    record ComponentReleaseRefused(
            ComponentId component,
            DonationNumber donation,
            List<Objection> objections,
            String rules,
            @Nullable RulesVersion specifications,
            Instant refusedAt)
            implements ReleaseDecided {
        public ComponentReleaseRefused {
            objections = List.copyOf(objections);
        }
    }
}
