package org.bloodstream.outcomes.bedside.domain;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.Container;
import org.bloodstream.blood.isbt128.ContainerLot;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.Dimensions;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.InfectionMarkers;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.PatientDateOfBirth;
import org.bloodstream.blood.isbt128.PatientIdentification;
import org.bloodstream.blood.isbt128.PlateletAntigens;
import org.bloodstream.blood.isbt128.ProcessingFacility;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.RedCellAntigenHistory;
import org.bloodstream.blood.isbt128.RedCellAntigens;
import org.bloodstream.blood.isbt128.SpecialTesting;
import org.bloodstream.blood.scan.Scan;
import org.jspecify.annotations.Nullable;

/** What one barcode says of a pack, and what is wrong with it there. */
final class LabelPart {
    private LabelPart() {}

    static @Nullable DonationNumber donation(DataStructure part) {
        return part instanceof DonationIdentification(var number, var flags) && PackFlags.areOfAPack(flags)
                ? number
                : null;
    }

    static @Nullable ProductCode product(DataStructure part) {
        return part instanceof ProductCode code && !code.needsProductDivision() ? code : null;
    }

    static @Nullable LabelGroup group(DataStructure part) {
        return part instanceof BloodGroups(LabelGroup group, var _) ? group : null;
    }

    static @Nullable LocalDateTime expiry(DataStructure part) {
        return part instanceof LabelDate date && date.meaning() == LabelDate.Meaning.EXPIRY ? date.at() : null;
    }

    /** Kebab-case. */
    static Stream<String> faultsOf(Scan scan) {
        return switch (scan) {
            case Scan.Isbt128(var message) -> message.structures().stream().flatMap(LabelPart::faultOf);
            case Scan.PatientNumber _ -> Stream.of("wristband-in-place-of-label");
            case Scan.Gs1(var elements) ->
                Stream.of(elements.recipient().isPresent() ? "wristband-in-place-of-label" : "not-of-a-pack");
            case Scan.Codabar _ -> Stream.of("not-of-a-pack");
            case Scan.Unknown(var code, var _) -> Stream.of(code);
        };
    }

    private static Stream<String> faultOf(DataStructure part) {
        return switch (part) {
            case DonationIdentification it ->
                donation(it) == null ? Stream.of("donation-number-not-of-a-pack") : Stream.empty();
            case BloodGroups it -> group(it) == null ? Stream.of("label-group-unknown") : Stream.empty();
            case ProductCode it -> product(it) == null ? Stream.of("product-division-elsewhere") : Stream.empty();
            case PatientDateOfBirth _, PatientIdentification _ -> Stream.of("wristband-in-place-of-label");
            case LabelDate _,
                    SpecialTesting _,
                    RedCellAntigens _,
                    RedCellAntigenHistory _,
                    PlateletAntigens _,
                    InfectionMarkers _,
                    Dimensions _,
                    Container _,
                    ContainerLot _,
                    ProcessingFacility _ -> Stream.empty();
            default -> Stream.of("not-of-a-pack");
        };
    }
}
