package org.bloodstream.production.pooling.adapter.in.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.PooledComponentMade;
import org.bloodstream.production.component.domain.Constituent;
import org.bloodstream.production.pooling.domain.JudgedPack;
import org.bloodstream.production.pooling.domain.PoolJudgement;
import org.bloodstream.production.pooling.domain.PoolJudgement.Barred;
import org.bloodstream.production.pooling.domain.PoolJudgement.Poolable;
import org.bloodstream.production.pooling.domain.Recipe;
import org.bloodstream.production.pooling.domain.ScannedPack.Found;
import org.bloodstream.production.process.adapter.in.http.OutsideValue;
import org.bloodstream.web.problem.Problem.Reason;
import org.bloodstream.web.problem.Reasons;

/** What is answered about pools. Volumes in mL. */
final class PoolAnswers {
    private PoolAnswers() {}

    /**
     * @param at the instant of which this is true: a pool of this time has the same code and expiry
     * @param becomes what packs as the first one are pooled into; absent when they are not
     * @param expiresAt of the pool; absent while anything stands against it
     * @param together what stands against them beside what stands against each
     */
    record Proposal(
            Instant at,
            List<Pack> packs,
            Optional<Becomes> becomes,
            Optional<Instant> expiresAt,
            List<Reason> together) {
        static Proposal of(PoolJudgement judgement, Instant at) {
            return new Proposal(
                    at,
                    judgement.packs().stream().map(Pack::of).toList(),
                    judgement.recipe().map(Becomes::of),
                    judgement instanceof Poolable poolable
                            ? Optional.of(poolable.pool().expiresAt())
                            : Optional.empty(),
                    judgement instanceof Barred barred ? Reasons.of(barred.together()) : List.of());
        }
    }

    /** @param objections empty when nothing stands against this pack; everything else is absent when there is none */
    record Pack(
            ComponentId component,
            Optional<BloodGroup> group,
            Optional<Integer> volumeMl,
            Optional<Instant> collectedAt,
            List<Reason> objections) {
        static Pack of(JudgedPack judged) {
            var found = judged.pack().found();
            var made = found.map(Found::component).map(Component::origin);
            return new Pack(
                    judged.component(),
                    found.flatMap(Found::group),
                    made.map(it -> it.volumeMl()),
                    made.map(it -> it.collectedAt()),
                    Reasons.of(judged.objections()));
        }
    }

    /**
     * @param product its description code
     * @param size how many packs are pooled
     */
    record Becomes(String product, String name, int size, Optional<VolumeRange> volumeLimits) {
        static Becomes of(Recipe recipe) {
            return new Becomes(
                    recipe.result().description(),
                    recipe.result().name(),
                    recipe.size(),
                    Optional.ofNullable(recipe.result().volume()));
        }
    }

    /**
     * @param components the packs that are in it, and are no more
     * @param outside its limits; with anything here it needs a disposition
     */
    record NewPool(
            ComponentId component,
            DonationNumber donation,
            String printed,
            ProductCode product,
            int volumeMl,
            Instant expiresAt,
            List<ComponentId> components,
            List<OutsideValue> outside) {
        static NewPool of(PooledComponentMade pool, List<ComponentMeasured> measured) {
            return new NewPool(
                    pool.component(),
                    pool.donation(),
                    pool.donation().printed(),
                    pool.product(),
                    pool.volumeMl(),
                    pool.expiresAt(),
                    pool.constituents().stream().map(Constituent::component).toList(),
                    OutsideValue.of(pool.component(), measured));
        }
    }
}
