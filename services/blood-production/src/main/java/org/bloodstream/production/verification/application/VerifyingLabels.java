package org.bloodstream.production.verification.application;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.nonconformance.application.Investigating;
import org.bloodstream.production.nonconformance.application.OpenNonConformance;
import org.bloodstream.production.nonconformance.domain.NonConformanceKind;
import org.bloodstream.production.nonconformance.domain.Severity;
import org.bloodstream.production.verification.domain.LabelEvent;
import org.bloodstream.production.verification.domain.LabelEvent.LabelFoundWrong;
import org.bloodstream.production.verification.domain.LabelObjection;
import org.bloodstream.production.verification.domain.LabelStanding;
import org.bloodstream.production.verification.domain.ReprintGround;
import org.bloodstream.production.verification.domain.ReprintOutcome;
import org.bloodstream.production.verification.domain.ScannedPack;
import org.bloodstream.production.verification.domain.ScannedPack.Reading.Read;
import org.bloodstream.production.verification.domain.ScannedPack.Reading.Unread;
import org.bloodstream.production.verification.domain.VerificationOutcome;
import org.bloodstream.production.verification.domain.VerificationPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Scanning a printed label back, and ordering it to be printed once more. */
@Service
public class VerifyingLabels {
    private final ComponentFiles files;
    private final Labels labels;
    private final Investigating nonConformances;
    private final Scanner scanner;
    private final ZoneId zone;

    VerifyingLabels(ComponentFiles files, Labels labels, Investigating nonConformances, Scanner scanner, ZoneId zone) {
        this.files = files;
        this.labels = labels;
        this.nonConformances = nonConformances;
        this.scanner = scanner;
        this.zone = zone;
    }

    private record Opened(ComponentFile file, Versioned<List<LabelEvent>> history) {
        LabelStanding standing() {
            return LabelStanding.of(file.component(), history.state());
        }
    }

    /**
     * Call inside a transaction: that a wrong label was found is kept, and a non-conformance is opened for it. Empty when there is no such component.
     *
     * @param number the barcode that the pack has borne since its collection
     * @param label every barcode of its label, or the one that says all
     */
    public Mono<VerificationOutcome> verify(ComponentId component, String number, List<String> label, Act act) {
        var reading = ScannedPack.read(scanner, number, label);
        return open(component).flatMap(opened -> switch (reading) {
            case Unread(var objections) -> Mono.just(new VerificationOutcome.Refused(List.copyOf(objections)));
            case Read(var pack) -> record(opened, verify(opened, pack, act), act);
        });
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<ReprintOutcome> reprint(ComponentId component, ReprintGround ground, Act act) {
        return open(component).flatMap(opened -> {
            var outcome = VerificationPolicy.reprint(
                    opened.file().component(), opened.standing(), ground, new Actor(act.actor()), act.at());
            return outcome instanceof ReprintOutcome.Ordered ordered
                    ? append(opened, ordered.event(), act).thenReturn(outcome)
                    : Mono.just(outcome);
        });
    }

    private Mono<Opened> open(ComponentId component) {
        return files.open(component)
                .flatMap(file -> labels.history(component).map(history -> new Opened(file, history)));
    }

    private VerificationOutcome verify(Opened opened, ScannedPack pack, Act act) {
        return VerificationPolicy.verify(
                opened.file().component(), opened.standing(), pack, zone, new Actor(act.actor()), act.at());
    }

    private Mono<VerificationOutcome> record(Opened opened, VerificationOutcome outcome, Act act) {
        return switch (outcome) {
            case VerificationOutcome.Right(var event) ->
                append(opened, event, act).thenReturn(outcome);
            case VerificationOutcome.Wrong(var event) ->
                append(opened, event, act)
                        .then(nonConformances.open(nonConformance(event), act))
                        .thenReturn(outcome);
            case VerificationOutcome.StillRight _, VerificationOutcome.Refused _ -> Mono.just(outcome);
        };
    }

    /** In the name of whoever found it, who therefore does not close it. The donation is not held: the label keeps its pack here. */
    private static OpenNonConformance nonConformance(LabelFoundWrong event) {
        var differences = VerificationPolicy.objections(event).stream()
                .map(LabelObjection::message)
                .collect(Collectors.joining(" "));
        return OpenNonConformance.of(
                event.component(),
                NonConformanceKind.LABELLING,
                Severity.CRITICAL,
                "Scanned back before it left, and not the label of this pack. " + differences);
    }

    private Mono<Void> append(Opened opened, LabelEvent event, Act act) {
        return labels.append(event, opened.history().next(), act);
    }
}
