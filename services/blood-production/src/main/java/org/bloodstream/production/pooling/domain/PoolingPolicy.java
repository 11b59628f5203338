package org.bloodstream.production.pooling.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.Expiry;
import org.bloodstream.blood.component.HistoryObjection.PoolSizeWrong;
import org.bloodstream.blood.component.Modification.Pooled;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.component.ModifiedPack;
import org.bloodstream.blood.component.PackHistory;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.component.domain.ComponentObjection.ForNamedRecipient;
import org.bloodstream.production.modification.domain.ModificationPolicy;
import org.bloodstream.production.pooling.domain.PoolJudgement.Barred;
import org.bloodstream.production.pooling.domain.PoolJudgement.Poolable;
import org.bloodstream.production.pooling.domain.PoolingObjection.PackScannedTwice;
import org.bloodstream.production.pooling.domain.PoolingObjection.PoolGroupsDiffer;
import org.bloodstream.production.pooling.domain.PoolingObjection.PoolSitesDiffer;
import org.bloodstream.production.pooling.domain.ScannedPack.Found;
import org.bloodstream.rules.domain.RulesVersion;
import org.jspecify.annotations.Nullable;

/**
 * Whether packs may become one: each is fully tested, of a certain group, not on hold, here and not expired, all are of one
 * group and one component, and as many as the catalogue says. Expiry and age limits are the kernel's, of the whole history
 * of every pack (06_component_specs.md, section 6.2 [S:redbook-6]). A pool with a volume outside its limits is one that needs a
 * disposition.
 *
 * @param specifications the version of the catalogue, which the pool keeps
 * @param zone in whose days shelf lives count
 */
public record PoolingPolicy(ComponentCatalogue catalogue, RulesVersion specifications, ZoneId zone) {

    /**
     * Asks every rule.
     *
     * @param scanned at least one
     * @param measuredMl mL of the pool; when absent, one that the specification takes is assumed
     * @param at when they are pooled
     */
    public PoolJudgement judge(List<ScannedPack> scanned, @Nullable Integer measuredMl, Instant at, Instant now) {
        var packs = scanned.stream()
                .map(pack -> new JudgedPack(pack, objections(pack, at, now)))
                .toList();
        var found = scanned.stream().flatMap(pack -> pack.found().stream()).toList();
        var recipe = found.stream()
                .findFirst()
                .flatMap(first -> recipe(first.component().origin().product(), at));
        List<Objection> together = new ArrayList<>(differences(scanned, found));
        if (recipe.isEmpty() || found.size() < 2) {
            recipe.filter(it -> it.size() != scanned.size())
                    .ifPresent(it -> together.add(new PoolSizeWrong(scanned.size(), it.size())));
            return new Barred(packs, recipe, together);
        }
        var judged = Expiry.whateverTheVolume(pooled(found, recipe.get(), measuredMl, at), catalogue);
        if (judged instanceof Expiry.Refused(var objections)) together.addAll(notSaid(objections, packs));
        return judged instanceof Expiry.Determined(var pool)
                        && together.isEmpty()
                        && packs.stream().allMatch(pack -> pack.objections().isEmpty())
                ? new Poolable(packs, recipe.get(), pool(found, recipe.get(), pool, at))
                : new Barred(packs, recipe, together);
    }

    private Optional<Recipe> recipe(ProductCode product, Instant at) {
        var inForce = catalogue.on(at.atZone(zone).toLocalDate());
        return inForce.permitted(ModificationProcess.POOL, Variant.STANDARD, product)
                .flatMap(line -> Optional.ofNullable(line.poolSize())
                        .flatMap(size -> inForce.find(line.to()).map(result -> new Recipe(result, size))));
    }

    private List<Objection> objections(ScannedPack pack, Instant at, Instant now) {
        return pack.found()
                .map(found -> objections(found, at, now))
                .orElseGet(() -> List.of(new ComponentUnknown(pack.component())));
    }

    private List<Objection> objections(Found pack, Instant at, Instant now) {
        var donation = pack.donation();
        var barred = ModificationPolicy.objectionsToAny(donation, pack.component(), pack.keptFor(), at, now);
        return Stream.<Stream<? extends Objection>>of(
                        barred.stream(),
                        ForNamedRecipient.of(pack.component().id()),
                        pack.component().disposition().objectionsToUse().filter(each -> !barred.contains(each)),
                        donation.receiptObjections(),
                        donation.testObjections(),
                        donation.groupObjections(),
                        barred.isEmpty() ? byItself(pack.component().origin(), at) : Stream.empty())
                .<Objection>flatMap(objections -> objections)
                .toList();
    }

    /** What the kernel says of a pool of nothing but this pack. */
    private Stream<Objection> byItself(ComponentMade pack, Instant at) {
        var history = pack.history(zone);
        var recipe = recipe(pack.product(), at);
        var others = Collections.nCopies(recipe.map(Recipe::size).orElse(2) - 1, history);
        int volumeMl = recipe.map(it -> it.assumed(pack.volumeMl())).orElse(pack.volumeMl());
        var pooled = history.then(new Pooled(at.atZone(zone), others, volumeMl));
        return Expiry.whateverTheVolume(pooled, catalogue) instanceof Expiry.Refused(var objections)
                ? objections.stream().distinct()
                : Stream.empty();
    }

    private static List<Objection> differences(List<ScannedPack> scanned, List<Found> found) {
        var once = new HashSet<ComponentId>();
        var twice = scanned.stream()
                .map(ScannedPack::component)
                .filter(component -> !once.add(component))
                .distinct()
                .map(PackScannedTwice::new);
        var groups = found.stream().flatMap(pack -> pack.group().stream()).collect(Collectors.toSet());
        var sites = found.stream().flatMap(pack -> pack.site().stream()).collect(Collectors.toSet());
        return Stream.of(
                        twice,
                        groups.size() > 1 ? Stream.of(new PoolGroupsDiffer(groups)) : Stream.<Objection>empty(),
                        sites.size() > 1 ? Stream.of(new PoolSitesDiffer(sites)) : Stream.<Objection>empty())
                .<Objection>flatMap(objections -> objections)
                .toList();
    }

    private PackHistory pooled(List<Found> packs, Recipe recipe, @Nullable Integer measuredMl, Instant at) {
        var histories = packs.stream()
                .map(pack -> pack.component().origin().history(zone))
                .toList();
        int sum = packs.stream()
                .mapToInt(pack -> pack.component().origin().volumeMl())
                .sum();
        int volumeMl = measuredMl == null ? recipe.assumed(sum) : measuredMl;
        return histories.getFirst().then(new Pooled(at.atZone(zone), histories.subList(1, histories.size()), volumeMl));
    }

    /** Beside what stands with a pack already. */
    private static List<Objection> notSaid(List<Objection> objections, List<JudgedPack> packs) {
        Set<Objection> said =
                packs.stream().flatMap(pack -> pack.objections().stream()).collect(Collectors.toSet());
        return objections.stream()
                .distinct()
                .filter(objection -> !said.contains(objection))
                .toList();
    }

    private Pool pool(List<Found> packs, Recipe recipe, ModifiedPack pool, Instant at) {
        var made = packs.stream().map(Found::component).map(Component::origin).toList();
        return new Pool(
                made,
                pool.product(),
                recipe.result().kind(),
                pool.volumeMl(),
                pool.collectedAt().toInstant(),
                at,
                expiry(made, pool.expiry()),
                packs.getFirst().site().orElseThrow(),
                specifications);
    }

    /** No pooling makes it later, whatever another version of the catalogue said when the packs were made. */
    private Instant expiry(List<ComponentMade> packs, LocalDateTime limit) {
        var end = limit.atZone(zone).toInstant();
        return Stream.concat(Stream.of(end), packs.stream().map(ComponentMade::expiresAt))
                .min(Instant::compareTo)
                .orElse(end);
    }
}
