package org.bloodstream.outcomes.lookback.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * A case as it stands now: a living list. It is made anew from the trace at each look, so that a late despatch, transfusion
 * or merge of donors adds its packs to it by itself, and nothing can be left out by the order in which things were heard.
 */
public record LookBack(LookBackCase opened, List<DonationAtRisk> donations) {
    public LookBack {
        donations = List.copyOf(donations);
    }

    /** What is known of it in one word; REOPENED is a closed case to which something open was added, or came back. */
    public enum Status {
        OPEN,
        CLOSED,
        REOPENED
    }

    /**
     * @param donors whose donation each is, as far as is known; a donation without packs stays on the list
     * @param packs in any order, and the same one more than once does no harm
     * @param said oldest first
     */
    public static LookBack of(
            LookBackCase opened,
            Map<DonationNumber, Optional<UUID>> donors,
            Collection<PackAtRisk> packs,
            List<StageReached> said) {
        Map<ComponentId, Item> items = new LinkedHashMap<>();
        packs.stream()
                .filter(PackAtRisk::exists)
                .forEach(pack -> items.put(pack.component(), Item.of(pack, said, opened.openedAt())));
        Map<DonationNumber, Optional<UUID>> all = new HashMap<>(donors);
        items.keySet().forEach(component -> all.putIfAbsent(component.donation(), Optional.empty()));
        return new LookBack(
                opened,
                all.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.comparing(DonationNumber::value)))
                        .map(entry -> donation(entry.getKey(), entry.getValue(), items.values()))
                        .toList());
    }

    private static DonationAtRisk donation(DonationNumber number, Optional<UUID> donor, Collection<Item> items) {
        return new DonationAtRisk(
                number,
                donor.orElse(null),
                items.stream()
                        .filter(item -> item.component().donation().equals(number))
                        .sorted(Comparator.comparing(item -> item.component().value()))
                        .toList());
    }

    public Stream<Item> items() {
        return donations.stream().flatMap(donation -> donation.items().stream());
    }

    public Optional<Item> item(ComponentId component) {
        return items().filter(item -> item.component().equals(component)).findFirst();
    }

    public List<Item> open() {
        return items().filter(Item::open).toList();
    }

    /** From when the item that has waited longest has been waiting; empty when nothing is open. */
    public Optional<Instant> oldestSince() {
        return open().stream().map(Item::since).min(Comparator.naturalOrder());
    }

    public Status status() {
        if (opened.closedAt() == null) return Status.OPEN;
        return open().isEmpty() ? Status.CLOSED : Status.REOPENED;
    }
}
