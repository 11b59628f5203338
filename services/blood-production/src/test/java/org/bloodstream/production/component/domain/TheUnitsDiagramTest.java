package org.bloodstream.production.component.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.MEASURING;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.RED_CELLS;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.despatched;
import static org.bloodstream.production.ADonation.inEveryState;
import static org.bloodstream.production.ADonation.labelled;
import static org.bloodstream.production.ADonation.labelling;
import static org.bloodstream.production.ADonation.origin;
import static org.bloodstream.production.ADonation.processed;
import static org.bloodstream.production.ADonation.released;
import static org.bloodstream.production.ADonation.transferred;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentDiscarded;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentGivenBack;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentModified;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.PooledComponentMade;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHoldLifted;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecallWithdrawn;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.verification.domain.LabelEvent;
import org.bloodstream.production.verification.domain.LabelStanding;
import org.bloodstream.production.verification.domain.LabelStanding.NotVerified;
import org.bloodstream.production.verification.domain.ReprintGround;
import org.bloodstream.production.verification.domain.ReprintOutcome;
import org.bloodstream.production.verification.domain.ScannedPack;
import org.bloodstream.production.verification.domain.VerificationOutcome;
import org.bloodstream.production.verification.domain.VerificationPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The diagram of docs/domain/blood-production.md against what the code does with every event in every state. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TheUnitsDiagramTest {
    private static final Path DOCUMENT = Path.of("../../docs/domain/blood-production.md");

    private static final ComponentModified MODIFIED = new ComponentModified(
            PACK,
            NUMBER,
            RED_CELLS,
            ModificationProcess.OPEN,
            Variant.STANDARD,
            List.of(PACK),
            new Equipment("BENCH-1"),
            new Actor("scientist"),
            NOW);

    private static final ComponentMeasured TOO_LITTLE = MEASURING.measured(
            origin(), List.of(new Measured(Measurement.HAEMOGLOBIN, BigDecimal.ONE)), new Actor("scientist"), NOW);

    private static final ComponentDispositionDecided DECIDED = new ComponentDispositionDecided(
            PACK,
            NUMBER,
            RED_CELLS,
            Disposition.Decision.ACCEPT,
            DispositionGround.ASSESSED_AS_SAFE,
            new Actor("officer"),
            NOW,
            null);
    private static final ComponentDiscarded DISCARDED =
            new ComponentDiscarded(PACK, NUMBER, RED_CELLS, origin().kind(), DiscardReason.DAMAGED, NOW);

    private static final ModifiedComponentMade MADE_ANEW = new ModifiedComponentMade(
            PACK,
            NUMBER,
            RED_CELLS,
            origin().kind(),
            284,
            origin().collectedAt(),
            NOW,
            origin().expiresAt(),
            SPECIFICATIONS,
            PACK,
            new FirstPack(RED_CELLS, 284),
            List.of(),
            null);

    private static final ComponentGivenBack GIVEN_BACK = new ComponentGivenBack(
            PACK, NUMBER, RED_CELLS, new ComponentId(NUMBER, new ProductCode("DRC01000")), NOW, NOW);

    private static final PooledComponentMade POOLED = new PooledComponentMade(
            PACK,
            NUMBER,
            RED_CELLS,
            origin().kind(),
            284,
            origin().collectedAt(),
            NOW,
            origin().expiresAt(),
            SPECIFICATIONS,
            List.of(Constituent.of(origin()), Constituent.of(origin())),
            new Site("BELFAST"),
            new Equipment("BENCH-1"),
            new Actor("scientist"));

    @Test
    void the_diagram_has_every_step_that_the_code_takes_and_no_other() throws IOException {
        assertThat(drawn()).isEqualTo(taken());
    }

    /** Else a new state or event could be missing in the diagram and nobody would see. */
    @Test
    void every_state_and_every_event_that_changes_one_is_tried() {
        assertThat(states().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(records(Component.class).toList());
        assertThat(records(ComponentEvent.class).filter(event -> !LEAVE_THE_STATE.contains(event)))
                .containsExactlyInAnyOrderElementsOf(
                        events().<Class<?>>map(Object::getClass).collect(Collectors.toSet()));
    }

    /** Facts beside the state: a hold, a recall, a release that was refused. */
    private static final Set<Class<?>> LEAVE_THE_STATE = Set.of(
            ComponentHeld.class,
            ComponentHoldLifted.class,
            ComponentRecalled.class,
            ComponentRecallWithdrawn.class,
            ComponentReleaseRefused.class);

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(TheUnitsDiagramTest::records)
                        .distinct()
                : Stream.of(type);
    }

    private static Set<String> drawn() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("  ") && line.contains(" --> "))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static Set<String> taken() {
        var begun = events().filter(event -> begins(event)).map(event -> "[*] --> Processed: " + name(event));
        return Stream.of(begun, states().flatMap(TheUnitsDiagramTest::stepsFrom), ofItsLabel())
                .flatMap(steps -> steps)
                .collect(Collectors.toSet());
    }

    /** From what its label is found to be, by all that can be decided of it then. */
    private static Stream<String> ofItsLabel() {
        var right = scannedBack(new NotVerified(), O_POSITIVE);
        var wrong = scannedBack(new NotVerified(), A_POSITIVE);
        var standings = Stream.concat(
                Stream.of(List.<LabelEvent>of()), Stream.of(right, wrong).map(Stream::toList));
        var begun = "[*] --> %s: ComponentReleased".formatted(name(LabelStanding.of(released(), List.of())));
        return Stream.concat(Stream.of(begun), standings.flatMap(history -> {
            var standing = LabelStanding.of(released(), history);
            return Stream.of(scannedBack(standing, O_POSITIVE), scannedBack(standing, A_POSITIVE), reprinted(standing))
                    .flatMap(events -> events)
                    .map(event -> "%s --> %s: %s"
                            .formatted(
                                    name(standing),
                                    name(LabelStanding.of(
                                            released(),
                                            Stream.concat(history.stream(), Stream.of(event))
                                                    .toList())),
                                    name(event)));
        }));
    }

    private static Stream<LabelEvent> scannedBack(LabelStanding standing, BloodGroup onPaper) {
        var paper = Message.read(labelling(onPaper).label()).structures();
        return switch (VerificationPolicy.verify(
                released(), standing, new ScannedPack(NUMBER, paper), BELFAST, new Actor("scientist"), NOW)) {
            case VerificationOutcome.Right(var event) -> Stream.of(event);
            case VerificationOutcome.Wrong(var event) -> Stream.of(event);
            case VerificationOutcome.StillRight _, VerificationOutcome.Refused _ -> Stream.empty();
        };
    }

    private static Stream<LabelEvent> reprinted(LabelStanding standing) {
        return VerificationPolicy.reprint(released(), standing, ReprintGround.DAMAGED, new Actor("scientist"), NOW)
                        instanceof ReprintOutcome.Ordered(var event)
                ? Stream.of(event)
                : Stream.empty();
    }

    private static Stream<Component> states() {
        return Stream.concat(
                inEveryState(),
                Stream.of(
                        released().apply(MODIFIED),
                        released().apply(GIVEN_BACK),
                        released().apply(DISCARDED),
                        processed().apply(TOO_LITTLE)));
    }

    private static Stream<String> stepsFrom(Component component) {
        return events().flatMap(event -> {
            try {
                var after = component.apply(event);
                return Stream.of("%s --> %s: %s".formatted(name(component), name(after), name(event)));
            } catch (IllegalStateException _) {
                return Stream.empty();
            }
        });
    }

    private static boolean begins(ComponentEvent event) {
        try {
            return Component.of(List.of(event)) instanceof Component.Processed;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private static Stream<ComponentEvent> events() {
        return Stream.of(
                origin(),
                POOLED,
                MODIFIED,
                GIVEN_BACK,
                MADE_ANEW,
                TOO_LITTLE,
                DECIDED,
                DISCARDED,
                labelled().label(),
                released().release(),
                despatched().despatch(),
                transferred(),
                despatched().restocked(NOW),
                despatched().discarded(List.of(Unfitness.TOO_WARM), NOW));
    }

    private static String name(Object thing) {
        return thing.getClass().getSimpleName();
    }
}
