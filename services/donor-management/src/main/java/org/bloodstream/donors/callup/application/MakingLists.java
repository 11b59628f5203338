package org.bloodstream.donors.callup.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.callup.application.CallUps.CallUp;
import org.bloodstream.donors.callup.application.CallableDonors.Search;
import org.bloodstream.donors.callup.domain.CallObjection;
import org.bloodstream.donors.callup.domain.CallObjection.NothingShort;
import org.bloodstream.donors.callup.domain.CallObjection.SessionOver;
import org.bloodstream.donors.callup.domain.CallObjection.SessionUnknown;
import org.bloodstream.donors.callup.domain.CallObjection.VenuePositionUnknown;
import org.bloodstream.donors.callup.domain.CallOrder;
import org.bloodstream.donors.callup.domain.CallUpPolicy;
import org.bloodstream.donors.callup.domain.CallingRule;
import org.bloodstream.donors.callup.domain.Listed;
import org.bloodstream.donors.callup.domain.MinimumLevels;
import org.bloodstream.donors.callup.domain.Need;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class MakingLists {
    /** Donors who are looked at for each that is wanted: some may not give yet, or are deferred [D]. */
    private static final int LOOKED_AT_FOR_EACH = 20;

    private final CallUps lists;
    private final CallableDonors donors;
    private final Stock stock;
    private final MinimumLevels levels;
    private final CallingRule rule;
    private final Catchments catchments;
    private final Distances distances;
    private final Deferred deferred;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    MakingLists(
            CallUps lists,
            CallableDonors donors,
            Stock stock,
            MinimumLevels levels,
            CallingRule rule,
            Catchments catchments,
            Distances distances,
            Deferred deferred,
            RulesInForce<SelectionPolicy> rules,
            ZoneId zone) {
        this.lists = lists;
        this.donors = donors;
        this.stock = stock;
        this.levels = levels;
        this.rule = rule;
        this.catchments = catchments;
        this.distances = distances;
        this.deferred = deferred;
        this.rules = rules;
        this.zone = zone;
    }

    /**
     * @param groups whom to call; empty for the groups that are short
     * @param withinKm how far donors may live, also those of whom nobody knows it; absent for the venue's catchment
     * @param most donors on the list
     */
    public record MakeList(
            UUID session,
            DonationType donation,
            Set<BloodGroup> groups,
            @Nullable Integer withinKm,
            CallOrder order,
            int most) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Made(CallUp list, int donors) implements Outcome {}

        record Refused(List<CallObjection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }
    }

    /** What is in hand against what should be, the greatest lack first. */
    public Mono<List<Need>> needs(Instant now) {
        return stock.inHand(now).map(levels::needs);
    }

    /** Call inside a transaction. */
    public Mono<Outcome> make(MakeList wanted, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return lists.session(wanted.session())
                .flatMap(session -> session.day().isBefore(today)
                        ? refused(new SessionOver(session.day()))
                        : needs(act.at()).flatMap(needs -> make(wanted, session, calledFor(wanted, needs), today, act)))
                .switchIfEmpty(Mono.defer(() -> refused(new SessionUnknown())));
    }

    private static Mono<Outcome> refused(CallObjection objection) {
        return Mono.just(new Outcome.Refused(List.of(objection)));
    }

    /** The groups, with how many units of each are missing. */
    private static Map<BloodGroup, Integer> calledFor(MakeList wanted, List<Need> needs) {
        Map<BloodGroup, Integer> shortBy = new LinkedHashMap<>();
        for (var need : needs)
            if (need.kind() == kind(wanted.donation())
                    && (wanted.groups().contains(need.group())
                            || wanted.groups().isEmpty() && need.shortBy() > 0))
                shortBy.put(need.group(), need.shortBy());
        wanted.groups().forEach(group -> shortBy.putIfAbsent(group, 0));
        return shortBy;
    }

    private static ComponentKind kind(DonationType donation) {
        return switch (donation) {
            case WHOLE_BLOOD, DOUBLE_RED_CELLS -> ComponentKind.RED_CELLS;
            case PLATELETS -> ComponentKind.PLATELETS;
            case PLASMA, LEUCAPHERESIS -> ComponentKind.PLASMA;
        };
    }

    private Mono<Outcome> make(
            MakeList wanted, CallUps.Occasion session, Map<BloodGroup, Integer> shortBy, LocalDate today, Act act) {
        if (shortBy.isEmpty()) return refused(new NothingShort());
        var kilometres = distances.from(session.district(), session.venue());
        var measured = wanted.withinKm() != null || wanted.order() == CallOrder.NEAREST;
        if (measured && kilometres.isEmpty()) return refused(new VenuePositionUnknown());
        var districts = districts(wanted.withinKm(), session, kilometres);
        var groups = shortBy.keySet().stream().map(MakingLists::text).collect(Collectors.toSet());
        var search = new Search(
                wanted.donation(),
                session.day(),
                today,
                groups,
                districts,
                kilometres,
                wanted.withinKm() != null,
                wanted.order(),
                wanted.most() * LOOKED_AT_FOR_EACH);
        var occasion = new CallUpPolicy.Occasion(wanted.donation(), session.day(), today, shortBy, wanted.order());
        var shares = wanted.groups().isEmpty() ? CallUpPolicy.shares(shortBy, rule) : Map.<BloodGroup, Integer>of();
        var list = new CallUp(
                UUID.randomUUID(),
                session.session(),
                session.day(),
                wanted.donation(),
                groups.stream().sorted().toList(),
                new ArrayList<>(districts),
                wanted.withinKm(),
                wanted.order(),
                wanted.most(),
                new Actor(act.actor()),
                act.at());
        return chosen(search, occasion, shares, wanted.most(), act)
                .flatMap(called -> lists.add(list, called, act).thenReturn(new Outcome.Made(list, called.size())));
    }

    private Set<String> districts(
            @Nullable Integer withinKm, CallUps.Occasion session, Map<String, Integer> kilometres) {
        if (withinKm == null) return catchments.of(session.district());
        return kilometres.entrySet().stream()
                .filter(each -> each.getValue() <= withinKm)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One by one, and no further than the list is long: the deferrals of each are read from its health checks. */
    private Mono<List<Listed>> chosen(
            Search search, CallUpPolicy.Occasion occasion, Map<BloodGroup, Integer> shares, int most, Act act) {
        Map<BloodGroup, Integer> called = new HashMap<>();
        return rules.at(act.at())
                .zipWith(donors.callable(search).collectList())
                .flatMapMany(found -> Flux.fromIterable(CallUpPolicy.order(
                        occasion, found.getT2(), rule, found.getT1().rules())))
                .filterWhen(
                        listed -> deferred.on(listed.donor(), occasion.day()).map(is -> !is), 1)
                .filter(listed -> called.merge(listed.group(), 1, Integer::sum)
                        <= shares.getOrDefault(listed.group(), Integer.MAX_VALUE))
                .take(most)
                .collectList();
    }

    static String text(BloodGroup group) {
        return group.abo() + " " + group.rhD();
    }
}
