package org.bloodstream.outcomes.trace.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A step in one sentence; never a patient's number. */
final class Summary {
    /** By which a donor comes to a donation number. */
    static final Set<String> ORIGINS = Set.of("DonationCollected", "DesignatedDonationCollected", "SamplesTaken");

    private Summary() {}

    static String of(TraceEvent event) {
        return switch (event.kind()) {
            case "DonorRegistered" -> "Donor registered";
            case "DonationCollected" -> "Collected at " + event.text("venue");
            case "DesignatedDonationCollected" -> "Collected for one patient alone at " + event.text("venue");
            case "DesignatedDonationNotWanted" -> "Not wanted any more for its patient; for nobody else";
            case "SamplesTaken" -> "Samples taken, and no pack, at " + event.text("venue");
            case "DonationReceived" -> "Received at " + event.text("site");
            case "TestResultRecorded" -> "Tested: " + test(event.text("test"));
            case "GroupDetermined" ->
                "Group determined (%s): %s".formatted(lower(event.text("determination")), event.group());
            case "ComponentProcessed" ->
                "Processed: %s mL %s".formatted(event.text("volumeMl"), lower(event.text("kind")));
            case "PooledComponentMade" ->
                "Pooled of %s packs: %s mL %s"
                        .formatted(
                                event.data().get("constituents") instanceof List<?> packs ? packs.size() : "?",
                                event.text("volumeMl"),
                                lower(event.text("kind")));
            case "ComponentMeasured" ->
                event.data().get("outside") instanceof List<?> outside && !outside.isEmpty()
                        ? "Measured, outside its limits"
                        : "Measured";
            case "ComponentDispositionDecided" -> "Disposition: " + lower(event.text("decision"));
            case "ComponentGivenBack" -> "Given back to the free stock, now " + product(event.text("became"));
            case "ComponentModified" -> "Modified (%s), now %s".formatted(modification(event), became(event));
            case "ModifiedComponentMade" ->
                "Made of %s: %s mL %s"
                        .formatted(product(event.text("from")), event.text("volumeMl"), lower(event.text("kind")));
            case "ComponentLabelled" -> "Labelled " + event.group();
            case "ComponentReleased" -> "Released";
            case "ComponentReleaseRefused" -> "Release refused";
            case "ComponentDespatched" -> "Despatched to %s, %s".formatted(event.text("hospital"), event.text("site"));
            case "ComponentDiscarded" -> "Discarded: " + lower(event.text("reason"));
            case "ComponentTransferred" -> "Passed on to %s, %s".formatted(event.text("hospital"), event.text("site"));
            case "ComponentRestocked" -> "Given back by %s, and in stock again".formatted(event.text("hospital"));
            case "DespatchedComponentDiscarded" -> "Discarded after it had left";
            case "ComponentRecalled" -> "Recalled from %s, %s".formatted(event.text("hospital"), event.text("site"));
            case "TransfusionRequested" ->
                "Transfusion requested: %s %s".formatted(event.text("quantity"), lower(event.text("kind")));
            case "ComponentReserved" -> "Reserved for a patient";
            case "ComponentIssued" -> "Issued to a patient";
            case "ComponentReturned" -> "Returned to the laboratory";
            case "ComponentWasted" -> "Wasted";
            case "BedsideChecked" -> "Bedside check: " + answer(event.text("answer"));
            case "TransfusionStarted" -> "Transfusion started";
            case "ReactionReported" -> "Reaction reported";
            case "TransfusionStopped" -> "Transfusion stopped: %s mL given".formatted(event.text("volumeMl"));
            case "TransfusionReported" -> "The patient record reports: " + lower(event.text("status"));
            case "OutcomeRecorded" ->
                "Outcome: %s (%s)%s".formatted(lower(event.text("fate")), lower(event.text("evidence")), byHand(event));
            default -> inWords(event.kind());
        };
    }

    /** {@code irradiate}, {@code wash, saline}. */
    private static String modification(TraceEvent event) {
        var process = lower(event.text("process"));
        var variant = lower(event.text("variant"));
        return variant.equals("standard") ? process : process + ", " + variant;
    }

    private static String became(TraceEvent event) {
        return event.data().get("became") instanceof List<?> packs
                ? packs.stream().map(pack -> became("" + pack, event)).collect(Collectors.joining(", "))
                : "?";
    }

    /** A pool has another number. */
    private static String became(String pack, TraceEvent event) {
        var component = event.component();
        return component != null && pack.startsWith(component.donation().value()) ? product(pack) : "in pool " + pack;
    }

    /** Of the donation that the trace is of, only the product code is news. */
    private static String product(@Nullable String pack) {
        var text = String.valueOf(pack);
        return text.substring(text.indexOf('-') + 1);
    }

    private static String test(@Nullable String code) {
        return switch (String.valueOf(code)) {
            case "HBSAG" -> "HBsAg";
            case "HIV_RNA", "HCV_RNA", "HBV_DNA", "HEV_RNA" ->
                String.valueOf(code).replace('_', ' ');
            case "ANTI_HIV", "ANTI_HCV", "ANTI_HTLV" ->
                "anti-" + String.valueOf(code).substring("ANTI_".length());
            default -> lower(code);
        };
    }

    private static String answer(@Nullable String code) {
        return switch (String.valueOf(code)) {
            case "NO_GO" -> "NO-GO";
            case "DOWNTIME" -> "cannot confirm";
            case "EMERGENCY" -> "let pass by the emergency rules";
            default -> String.valueOf(code);
        };
    }

    private static String byHand(TraceEvent event) {
        return event.data().containsKey("checkedBy") ? ", checked by hand by two people" : "";
    }

    private static String lower(@Nullable String code) {
        return String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code ComponentHeld} as {@code Component held}. */
    private static String inWords(String kind) {
        var words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
