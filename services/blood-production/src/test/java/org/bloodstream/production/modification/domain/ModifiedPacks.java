package org.bloodstream.production.modification.domain;

import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.COLLECTED;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NO_PROMISE;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.RED_CELLS;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.origin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.component.BacterialScreening;
import org.bloodstream.blood.component.Modification.Irradiated;
import org.bloodstream.blood.component.Modification.Opened;
import org.bloodstream.blood.component.Modification.Split;
import org.bloodstream.blood.component.Modification.Washed;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.component.PackHistory;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.donation.domain.LiftGround;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Printed;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.modification.domain.ModificationOutcome.Done;
import org.bloodstream.production.printing.domain.PrintingCase;
import org.bloodstream.production.printing.domain.PrintingOutcome.Printable;
import org.bloodstream.production.printing.domain.PrintingPolicy;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;
import org.bloodstream.production.verification.domain.LabelEvent;
import org.bloodstream.production.verification.domain.LabelStanding;
import org.bloodstream.production.verification.domain.ReprintGround;
import org.bloodstream.production.verification.domain.ReprintOutcome.Ordered;
import org.bloodstream.production.verification.domain.ScannedPack;
import org.bloodstream.production.verification.domain.VerificationOutcome;
import org.bloodstream.production.verification.domain.VerificationPolicy;
import org.jspecify.annotations.Nullable;

/** The red cells of a good donation and all that becomes of them, worked on by the rules; each pack's real history is kept beside. */
final class ModifiedPacks {
    private static final ModificationPolicy POLICY = new ModificationPolicy(CATALOGUE, SPECIFICATIONS, BELFAST);
    private static final Destination SITE_A = new Destination(new OdsCode("BHSCT"), new Site("SITE-A"));

    /** What can be done; each as often as one likes. */
    enum Step {
        LABEL,
        RELEASE,
        /** Its own label comes out of the printer, and onto it. */
        STICK,
        /** The printer prints; what comes onto the pack is something else that lay there. */
        STICK_ANOTHER,
        SCAN_BACK,
        REPRINT,
        DESPATCH,
        IRRADIATE,
        WASH,
        SPLIT,
        OPEN,
        HOLD,
        LIFT,
        AN_HOUR_PASSES,
        A_WEEK_PASSES
    }

    final Map<ComponentId, List<ComponentEvent>> journal = new LinkedHashMap<>();
    final Map<ComponentId, PackHistory> truth = new LinkedHashMap<>();
    /** The label that is stuck on each pack, whatever anybody has read or recorded of it. */
    final Map<ComponentId, String> onThePack = new HashMap<>();

    private final Map<ComponentId, List<LabelEvent>> labels = new HashMap<>();
    private DonationInProduction donation = good();
    private int holds;
    Instant now = NOW;

    ModifiedPacks() {
        journal.put(PACK, new ArrayList<>(List.of(origin())));
        truth.put(PACK, PackHistory.of(RED_CELLS, 284, COLLECTED.atZone(BELFAST), BacterialScreening.NOT_RECORDED));
    }

    /** On the pack that {@code which} points to, of those that ever were; the event that it gave the pack itself, if any. */
    @Nullable
    ComponentEvent take(Step step, int which) {
        var id = List.copyOf(journal.keySet()).get(Math.floorMod(which, journal.size()));
        var component = Component.of(events(id));
        var event =
                switch (step) {
                    case LABEL -> labelled(component);
                    case RELEASE -> released(component);
                    case STICK -> stuck(component, labelOf(component));
                    case STICK_ANOTHER -> stuck(component, anotherThan(labelOf(component)));
                    case SCAN_BACK -> scannedBack(component);
                    case REPRINT -> reprinted(component);
                    case DESPATCH -> despatched(component);
                    case IRRADIATE, WASH, SPLIT, OPEN -> modified(component, wanted(step, component));
                    case HOLD -> hold();
                    case LIFT -> lift();
                    case AN_HOUR_PASSES -> pass(Duration.ofHours(1));
                    case A_WEEK_PASSES -> pass(Duration.ofDays(7));
                };
        if (event != null) events(id).add(event);
        return event;
    }

    List<ComponentEvent> events(ComponentId id) {
        return journal.getOrDefault(id, Collections.emptyList());
    }

    private @Nullable ComponentEvent pass(Duration time) {
        now = now.plus(time);
        return null;
    }

    private @Nullable ComponentEvent labelled(Component component) {
        return LabellingPolicy.decide(donation, component, BELFAST, now) instanceof Printed(var event) ? event : null;
    }

    private @Nullable ComponentEvent released(Component component) {
        var decided = ReleaseDecision.decide(new ReleaseCase(
                donation,
                ADonation.besideItsPanel(donation),
                component,
                NO_PROMISE,
                CATALOGUE,
                SPECIFICATIONS,
                BELFAST,
                now));
        return decided instanceof ComponentReleased ? decided : null;
    }

    private @Nullable ComponentEvent despatched(Component component) {
        return DespatchPolicy.decide(
                                donation,
                                component,
                                label(component),
                                Optional.empty(),
                                SITE_A,
                                Optional.empty(),
                                "DSP-00000001",
                                now)
                        instanceof Gone(var event)
                ? event
                : null;
    }

    private LabelStanding label(Component component) {
        return LabelStanding.of(component, found(component));
    }

    private List<LabelEvent> found(Component component) {
        return labels.computeIfAbsent(component.id(), _ -> new ArrayList<>());
    }

    /** What its last label says; of none, nothing. */
    private Optional<String> labelOf(Component component) {
        return texts(events(component.id())).reduce((_, last) -> last);
    }

    /** Any other label that was made, and if there is none, one of another group. */
    private Optional<String> anotherThan(Optional<String> own) {
        return Stream.concat(
                        journal.values().stream().flatMap(ModifiedPacks::texts),
                        Stream.of(PrintedLabel.of(origin(), A_POSITIVE, BELFAST)))
                .filter(text -> own.filter(text::equals).isEmpty())
                .findFirst();
    }

    private static Stream<String> texts(List<ComponentEvent> events) {
        return events.stream().filter(ComponentLabelled.class::isInstance).map(event -> ((ComponentLabelled) event)
                .label());
    }

    private @Nullable ComponentEvent stuck(Component component, Optional<String> text) {
        var printing = new PrintingCase(donation, component, label(component), CATALOGUE, BELFAST, now);
        if (PrintingPolicy.decide(printing) instanceof Printable)
            text.ifPresent(paper -> onThePack.put(component.id(), paper));
        return null;
    }

    /** What really is on it is read, by eyes that know nothing of the rules. */
    private @Nullable ComponentEvent scannedBack(Component component) {
        var paper = onThePack.get(component.id());
        if (paper == null) return null;
        var scanned = new ScannedPack(NUMBER, Message.read(paper).structures());
        switch (VerificationPolicy.verify(component, label(component), scanned, BELFAST, new Actor("scientist"), now)) {
            case VerificationOutcome.Right(var event) -> found(component).add(event);
            case VerificationOutcome.Wrong(var event) -> found(component).add(event);
            case VerificationOutcome.StillRight _, VerificationOutcome.Refused _ -> {}
        }
        return null;
    }

    private @Nullable ComponentEvent reprinted(Component component) {
        if (VerificationPolicy.reprint(component, label(component), ReprintGround.DAMAGED, new Actor("scientist"), now)
                instanceof Ordered(var event)) {
            found(component).add(event);
            onThePack.remove(component.id());
        }
        return null;
    }

    private @Nullable ComponentEvent modified(Component component, WantedModification wanted) {
        if (!(POLICY.decide(donation, component, Optional.empty(), codes(), wanted, ADonation.MEASURING, now)
                instanceof Done done)) return null;
        var packs = done.packs();
        var before = before(component);
        events(component.id()).add(done.modified());
        for (int part = 1; part <= packs.size(); part++) {
            var pack = packs.get(part - 1);
            journal.computeIfAbsent(pack.component(), _ -> new ArrayList<>()).add(pack);
            done.measured().stream()
                    .filter(each -> each.component().equals(pack.component()))
                    .forEach(events(pack.component())::add);
            truth.put(pack.component(), then(before, wanted, part));
        }
        return null;
    }

    private PackHistory before(Component component) {
        var history = truth.get(component.id());
        if (history == null) throw new IllegalStateException("every pack has a history");
        return history;
    }

    /** As it was really done, whatever the events say of it. */
    private PackHistory then(PackHistory before, WantedModification wanted, int part) {
        var at = now.atZone(BELFAST);
        return before.then(
                switch (wanted.process()) {
                    case IRRADIATE -> new Irradiated(at);
                    case WASH -> new Washed(at, Variant.SAGM, 250);
                    case OPEN -> new Opened(at);
                    default ->
                        new Split(at, Variant.STANDARD, part, wanted.partsMl().size(), wanted.partsMl());
                });
    }

    private WantedModification wanted(Step step, Component component) {
        int third = component.origin().volumeMl() / 3;
        return switch (step) {
            case IRRADIATE -> wanted(ModificationProcess.IRRADIATE, Variant.STANDARD, null, List.of());
            case WASH -> wanted(ModificationProcess.WASH, Variant.SAGM, 250, List.of());
            case OPEN -> wanted(ModificationProcess.OPEN, Variant.STANDARD, null, List.of());
            default -> wanted(ModificationProcess.SPLIT, Variant.STANDARD, null, List.of(third, third, third));
        };
    }

    private WantedModification wanted(
            ModificationProcess process, Variant variant, @Nullable Integer volumeMl, List<Integer> partsMl) {
        return new WantedModification(
                process, variant, now, volumeMl, partsMl, new Equipment("BENCH-1"), new Actor("scientist"));
    }

    private Set<ProductCode> codes() {
        return journal.keySet().stream().map(ComponentId::product).collect(Collectors.toSet());
    }

    private @Nullable ComponentEvent hold() {
        if (!donation.holds().anyOpen())
            donation = donation.apply(
                    new DonationHeld(NUMBER, new UUID(0, ++holds), HoldKind.PDI, now, now, ADonation.DONOR_CARER));
        return null;
    }

    private @Nullable ComponentEvent lift() {
        if (donation.holds().anyOpen())
            donation = donation.apply(
                    new DonationHoldLifted(NUMBER, new UUID(0, holds), LiftGround.ASSESSED_AS_SAFE, now, now));
        return null;
    }

    boolean onHold() {
        return donation.holds().anyOpen();
    }
}
