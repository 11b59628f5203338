package org.bloodstream.blood.isbt128;

import java.util.Optional;
import org.bloodstream.blood.CharacterClass;

/**
 * One ISBT 128 data structure, valid or not constructed. Switch over it without a default: a structure that is added
 * stops the build where it is not handled.
 */
public sealed interface DataStructure
        permits DonationIdentification,
                BloodGroups,
                ProductCode,
                LabelDate,
                SpecialTesting,
                RedCellAntigens,
                PlateletAntigens,
                Container,
                ContainerLot,
                DonorIdentification,
                StaffIdentification,
                OtherItem,
                OtherItemLot,
                PatientDateOfBirth,
                PatientIdentification,
                ExpiryMonth,
                InfectionMarkers,
                ProductConsignment,
                Dimensions,
                RedCellAntigenHistory,
                FlexibleDateTime,
                ProductDivision,
                ProcessingFacility,
                ProcessorProduct,
                HumanOriginLot,
                SupplementalIdentification,
                SingleEuropeanCode,
                RegistrationIdentifier,
                ChainOfIdentity,
                RetiredStructure,
                NationalStructure {

    StructureType type();

    /** The data content, without the data identifier. */
    String data();

    /**
     * The barcode's text: data identifier and data.
     *
     * @throws IllegalStateException for a retired structure: they are read, never produced
     */
    default String barcode() {
        return type().identifier() + data();
    }

    /** As people read it. May show personal data where the structure holds some. */
    default String printed() {
        return data();
    }

    /** K over the data; absent where the standard has none, or where small letters make it impossible (7.5.1). */
    default Optional<Character> checkCharacter() {
        boolean possible = type().checkCharacter() != CheckCharacter.Use.NOT_APPLICABLE
                && CharacterClass.CAPITAL_OR_DIGIT.containsAll(data());
        return possible ? Optional.of(CheckCharacter.of(data())) : Optional.empty();
    }

    /**
     * Reads exactly one structure, as a linear barcode carries it.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException {@code structure-unknown}, {@code structure-length} or
     *     {@code structure-characters}, or the code of the structure's own rule
     */
    static DataStructure read(String text) {
        var reader = new StructureReader(text, 0);
        var structure = reader.next();
        reader.requireEnd();
        return structure;
    }
}
