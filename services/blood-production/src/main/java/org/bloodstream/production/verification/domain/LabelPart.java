package org.bloodstream.production.verification.domain;

import java.util.Optional;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.ChainOfIdentity;
import org.bloodstream.blood.isbt128.Container;
import org.bloodstream.blood.isbt128.ContainerLot;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.Dimensions;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonorIdentification;
import org.bloodstream.blood.isbt128.ExpiryMonth;
import org.bloodstream.blood.isbt128.FlexibleDateTime;
import org.bloodstream.blood.isbt128.HumanOriginLot;
import org.bloodstream.blood.isbt128.InfectionMarkers;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.NationalStructure;
import org.bloodstream.blood.isbt128.OtherItem;
import org.bloodstream.blood.isbt128.OtherItemLot;
import org.bloodstream.blood.isbt128.PatientDateOfBirth;
import org.bloodstream.blood.isbt128.PatientIdentification;
import org.bloodstream.blood.isbt128.PlateletAntigens;
import org.bloodstream.blood.isbt128.ProcessingFacility;
import org.bloodstream.blood.isbt128.ProcessorProduct;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductConsignment;
import org.bloodstream.blood.isbt128.ProductDivision;
import org.bloodstream.blood.isbt128.RedCellAntigenHistory;
import org.bloodstream.blood.isbt128.RedCellAntigens;
import org.bloodstream.blood.isbt128.RegistrationIdentifier;
import org.bloodstream.blood.isbt128.RetiredStructure;
import org.bloodstream.blood.isbt128.SingleEuropeanCode;
import org.bloodstream.blood.isbt128.SpecialTesting;
import org.bloodstream.blood.isbt128.StaffIdentification;
import org.bloodstream.blood.isbt128.SupplementalIdentification;

/** What of a pack's label is compared with the record. */
public enum LabelPart {
    /** Not of the label: the number that the pack has borne since its collection, or since it was pooled. */
    PACK_NUMBER,
    DONATION,
    PRODUCT,
    /** With what the pack is meant for, and what is said of the phenotype. */
    GROUP,
    EXPIRY,
    COLLECTION,
    /** Special testing, antigens, a patient, a division: whatever else a label says of what is in the pack, or whom it is for. */
    STATEMENT;

    /** Empty for what the maker of the bag or somebody else says on a label of their own: it is no word of ours. */
    static Optional<LabelPart> of(DataStructure structure) {
        return switch (structure) {
            case DonationIdentification _ -> Optional.of(DONATION);
            case ProductCode _ -> Optional.of(PRODUCT);
            case BloodGroups _ -> Optional.of(GROUP);
            case LabelDate date ->
                switch (date.meaning()) {
                    case EXPIRY -> Optional.of(EXPIRY);
                    case COLLECTION -> Optional.of(COLLECTION);
                    case PRODUCTION -> Optional.of(STATEMENT);
                };
            case SpecialTesting _,
                    RedCellAntigens _,
                    PlateletAntigens _,
                    RedCellAntigenHistory _,
                    InfectionMarkers _,
                    PatientDateOfBirth _,
                    PatientIdentification _,
                    ProductDivision _,
                    ProcessorProduct _,
                    Dimensions _,
                    FlexibleDateTime _,
                    DonorIdentification _,
                    RegistrationIdentifier _,
                    SingleEuropeanCode _,
                    ChainOfIdentity _,
                    RetiredStructure _ -> Optional.of(STATEMENT);
            case Container _,
                    ContainerLot _,
                    OtherItem _,
                    OtherItemLot _,
                    ExpiryMonth _,
                    StaffIdentification _,
                    ProductConsignment _,
                    ProcessingFacility _,
                    HumanOriginLot _,
                    SupplementalIdentification _,
                    NationalStructure _ -> Optional.empty();
        };
    }
}
