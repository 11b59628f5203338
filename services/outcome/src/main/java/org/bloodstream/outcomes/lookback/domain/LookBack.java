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
import org.jspecify.annotations.Nullable;

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
     * @param brought those of them that are from an old system
     * @param packs in any order, and the same one more than once does no harm
     */
    public static LookBack of(
            LookBackCase opened,
            Map<DonationNumber, Optional<UUID>> donors,
            Collection<BroughtDonation> brought,
            Collection<PackAtRisk> packs,
            Said said) {
        Map<ComponentId, Item> items = new LinkedHashMap<>();
        packs.stream()
                .filter(PackAtRisk::exists)
                .forEach(pack -> items.put(pack.component(), Item.of(pack, said.stages(), opened.openedAt())));
        Map<DonationNumber, Optional<UUID>> all = new HashMap<>(donors);
        items.keySet().forEach(component -> all.putIfAbsent(component.donation(), Optional.empty()));
        Map<DonationNumber, BroughtInCase> old = new HashMap<>();
        brought.forEach(each -> old.put(each.donation(), BroughtInCase.of(each, said.findings(), opened.openedAt())));
        return new LookBack(
                opened,
                all.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.comparing(DonationNumber::value)))
                        .map(entry ->
                                donation(entry.getKey(), entry.getValue(), items.values(), old.get(entry.getKey())))
                        .toList());
    }

    private static DonationAtRisk donation(
            DonationNumber number, Optional<UUID> donor, Collection<Item> items, @Nullable BroughtInCase brought) {
        return new DonationAtRisk(
                number,
                donor.orElse(null),
                items.stream()
                        .filter(item -> item.component().donation().equals(number))
                        .sorted(Comparator.comparing(item -> item.component().value()))
                        .toList(),
                brought);
    }

    public Stream<Item> items() {
        return donations.stream().flatMap(donation -> donation.items().stream());
    }

    public Optional<Item> item(ComponentId component) {
        return items().filter(item -> item.component().equals(component)).findFirst();
    }

    /** Its part that has to be looked for in an old system's records; empty for a donation that is not in the case, or of here. */
    public Optional<BroughtInCase> brought(DonationNumber donation) {
        return donations.stream()
                .filter(each -> each.donation().equals(donation))
                .map(DonationAtRisk::brought)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** How many donations still have to be looked for in an old system's records. */
    public long broughtOpen() {
        return donations.stream()
                .map(DonationAtRisk::brought)
                .flatMap(Stream::ofNullable)
                .filter(BroughtInCase::open)
                .count();
    }

    /** Everything that somebody still has to say a word of. */
    public List<Waiting> waiting() {
        return Stream.<Waiting>concat(
                        items(), donations.stream().map(DonationAtRisk::brought).flatMap(Stream::ofNullable))
                .filter(Waiting::open)
                .toList();
    }

    public List<Item> open() {
        return items().filter(Item::open).toList();
    }

    /** From when that has been waiting which has waited longest; empty when nothing is open. */
    public Optional<Instant> oldestSince() {
        return waiting().stream().map(Waiting::since).min(Comparator.naturalOrder());
    }

    public Status status() {
        if (opened.closedAt() == null) return Status.OPEN;
        return waiting().isEmpty() ? Status.CLOSED : Status.REOPENED;
    }
}
