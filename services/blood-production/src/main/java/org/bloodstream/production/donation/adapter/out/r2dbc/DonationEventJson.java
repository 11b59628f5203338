package org.bloodstream.production.donation.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.BacterialScreenReported;
import org.bloodstream.production.donation.domain.DonationEvent.ConfirmatoryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultVoided;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryTestAsked;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import org.bloodstream.production.donation.domain.DonationEvent.GroupReadingDiscrepant;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultsVoided;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Donation events under their wire names, which outlive any renaming of classes. */
@Component
class DonationEventJson {
    static final String STREAM = "testing";
    private final JsonMapper json;

    DonationEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(DonationEvent event, long version) {
        return new Entry(STREAM, event.donation().value(), version, type(event), 1, event);
    }

    DonationEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "DonationReceived" -> json.treeToValue(data, DonationReceived.class);
            case "TestResultRecorded" -> json.treeToValue(data, TestResultRecorded.class);
            case "AssayResultReported" -> json.treeToValue(data, AssayResultReported.class);
            case "TestResultsVoided" -> json.treeToValue(data, TestResultsVoided.class);
            case "ConfirmatoryResultRecorded" -> json.treeToValue(data, ConfirmatoryResultRecorded.class);
            case "BacterialScreenReported" -> json.treeToValue(data, BacterialScreenReported.class);
            case "DiscretionaryTestAsked" -> json.treeToValue(data, DiscretionaryTestAsked.class);
            case "DiscretionaryResultRecorded" -> json.treeToValue(data, DiscretionaryResultRecorded.class);
            case "DiscretionaryResultVoided" -> json.treeToValue(data, DiscretionaryResultVoided.class);
            case "GroupDetermined" -> json.treeToValue(data, GroupDetermined.class);
            case "GroupReadingDiscrepant" -> json.treeToValue(data, GroupReadingDiscrepant.class);
            case "GroupDiscrepancyResolved" -> json.treeToValue(data, GroupDiscrepancyResolved.class);
            case "DonationHeld" -> held(event);
            case "DonationHoldLifted" -> json.treeToValue(data, DonationHoldLifted.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    /** An event of before V073 does not say who has placed the hold; its row in the journal does. */
    private DonationHeld held(JournalEvent event) {
        var data = (ObjectNode) event.data().deepCopy();
        if (!data.has("heldBy")) data.put("heldBy", event.actor());
        return json.treeToValue(data, DonationHeld.class);
    }

    private static String type(DonationEvent event) {
        return switch (event) {
            case DonationReceived _ -> "DonationReceived";
            case TestResultRecorded _ -> "TestResultRecorded";
            case AssayResultReported _ -> "AssayResultReported";
            case TestResultsVoided _ -> "TestResultsVoided";
            case ConfirmatoryResultRecorded _ -> "ConfirmatoryResultRecorded";
            case BacterialScreenReported _ -> "BacterialScreenReported";
            case DiscretionaryTestAsked _ -> "DiscretionaryTestAsked";
            case DiscretionaryResultRecorded _ -> "DiscretionaryResultRecorded";
            case DiscretionaryResultVoided _ -> "DiscretionaryResultVoided";
            case GroupDetermined _ -> "GroupDetermined";
            case GroupReadingDiscrepant _ -> "GroupReadingDiscrepant";
            case GroupDiscrepancyResolved _ -> "GroupDiscrepancyResolved";
            case DonationHeld _ -> "DonationHeld";
            case DonationHoldLifted _ -> "DonationHoldLifted";
        };
    }
}
