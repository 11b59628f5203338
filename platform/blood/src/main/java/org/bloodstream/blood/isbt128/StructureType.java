package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;
import static org.bloodstream.blood.isbt128.CheckCharacter.Use.NOT_APPLICABLE;
import static org.bloodstream.blood.isbt128.CheckCharacter.Use.OPTIONAL;
import static org.bloodstream.blood.isbt128.CheckCharacter.Use.REQUIRED;
import static org.bloodstream.blood.isbt128.CheckCharacter.Use.REQUIRED_IF_TEXT_IS_PRINTED;
import static org.bloodstream.blood.isbt128.DataLength.fixed;
import static org.bloodstream.blood.isbt128.DataLength.repeated;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.UnreadableCodeException;

/**
 * The data structures of ISBT 128: number, data identifier, length of the data and use of the check character.
 * Source: ICCBBA ST-001 v6.2.2, tables 2 [RT003] and 30 [RT002], in the copy named in 01_isbt128.md.
 */
public enum StructureType {
    DONATION_IDENTIFICATION_NUMBER("001", "=", fixed(15), REQUIRED, DonationIdentification::read),
    BLOOD_GROUPS("002", "=%", fixed(4), NOT_APPLICABLE, BloodGroups::read),
    PRODUCT_CODE("003", "=<", fixed(8), NOT_APPLICABLE, ProductCode::new),
    EXPIRATION_DATE("004", "=>", fixed(6), OPTIONAL, LabelDate.Meaning.EXPIRY::read),
    EXPIRATION_DATE_AND_TIME("005", "&>", fixed(10), OPTIONAL, LabelDate.Meaning.EXPIRY::read),
    COLLECTION_DATE("006", "=*", fixed(6), OPTIONAL, LabelDate.Meaning.COLLECTION::read),
    COLLECTION_DATE_AND_TIME("007", "&*", fixed(10), OPTIONAL, LabelDate.Meaning.COLLECTION::read),
    PRODUCTION_DATE("008", "=}", fixed(6), OPTIONAL, LabelDate.Meaning.PRODUCTION::read),
    PRODUCTION_DATE_AND_TIME("009", "&}", fixed(10), OPTIONAL, LabelDate.Meaning.PRODUCTION::read),
    SPECIAL_TESTING("010", "&(", fixed(5), OPTIONAL, SpecialTesting::new),
    RED_CELL_ANTIGENS_RETIRED("011", "={", fixed(18), REQUIRED, RetiredStructure::redCellAntigens),
    RED_CELL_ANTIGENS("012", "=\\", fixed(18), REQUIRED_IF_TEXT_IS_PRINTED, RedCellAntigens::general),
    RED_CELL_ANTIGENS_FINNISH("013", "&\\", fixed(18), REQUIRED_IF_TEXT_IS_PRINTED, RedCellAntigens::finnish),
    PLATELET_ANTIGENS("014", "&{", fixed(18), REQUIRED_IF_TEXT_IS_PRINTED, PlateletAntigens::new),
    HLA_A_B_RETIRED("015", "=[", fixed(18), REQUIRED_IF_TEXT_IS_PRINTED, RetiredStructure::hlaAAndB),
    HLA_DRB1_RETIRED("016", "=\"", fixed(18), REQUIRED_IF_TEXT_IS_PRINTED, RetiredStructure::hlaDrb1),
    CONTAINER("017", "=)", fixed(10), NOT_APPLICABLE, Container::read),
    CONTAINER_LOT("018", "&)", fixed(10), NOT_APPLICABLE, ContainerLot::new),
    DONOR_IDENTIFICATION_NUMBER("019", "=;", fixed(21), REQUIRED, DonorIdentification::read),
    STAFF_IDENTIFICATION_NUMBER("020", "='", fixed(11), OPTIONAL, StaffIdentification::read),
    OTHER_ITEM("021", "=-", fixed(10), NOT_APPLICABLE, OtherItem::read),
    OTHER_ITEM_LOT("022", "&-", fixed(10), NOT_APPLICABLE, OtherItemLot::new),
    PATIENT_DATE_OF_BIRTH("024", "=#", fixed(10), OPTIONAL, PatientDateOfBirth::read),
    PATIENT_IDENTIFICATION_NUMBER("025", "&#", repeated(2, 2, 1), NOT_APPLICABLE, PatientIdentification::read),
    EXPIRATION_MONTH("026", "=]", fixed(6), OPTIONAL, ExpiryMonth::read),
    INFECTION_MARKERS("027", "&\"", fixed(18), REQUIRED, InfectionMarkers::new),
    PRODUCT_CONSIGNMENT("028", "=$", fixed(16), OPTIONAL, ProductConsignment::read),
    DIMENSIONS("029", "&$", repeated(0, 2, 14), OPTIONAL, Dimensions::read),
    RED_CELL_ANTIGEN_HISTORY("030", "&%", repeated(0, 3, 10), NOT_APPLICABLE, RedCellAntigenHistory::read),
    FLEXIBLE_DATE_AND_TIME("031", "=(", fixed(16), OPTIONAL, FlexibleDateTime::read),
    PRODUCT_DIVISION("032", "=,", fixed(6), OPTIONAL, ProductDivision::new),
    PROCESSING_FACILITY("033", "&+", fixed(11), OPTIONAL, ProcessingFacility::read),
    PROCESSOR_PRODUCT("034", "=/", fixed(16), OPTIONAL, ProcessorProduct::read),
    HUMAN_ORIGIN_LOT("035", "&,1", fixed(18), OPTIONAL, HumanOriginLot::new),
    SUPPLEMENTAL_IDENTIFICATION("036", "&,2", fixed(18), OPTIONAL, SupplementalIdentification::new),
    REGISTRATION_IDENTIFIER_RETIRED("037", "&,3", fixed(19), REQUIRED, RetiredStructure::registration),
    SINGLE_EUROPEAN_CODE("038", "&,4", fixed(40), NOT_APPLICABLE, SingleEuropeanCode::new),
    REGISTRATION_IDENTIFIER("039", "&:", fixed(19), NOT_APPLICABLE, RegistrationIdentifier::read),
    CHAIN_OF_IDENTITY("040", "&/", fixed(15), REQUIRED, ChainOfIdentity::read),
    /** {@code &a} to {@code &z}, {@code &;} and {@code &!}: a nation's own (ST-001, 2.5). */
    NATIONAL("national", "&", fixed(0), NOT_APPLICABLE, StructureType::notReadAlone);

    private static final StructureType[] EQUALS = bySecondCharacter('=', 1);
    private static final StructureType[] AMPERSAND = bySecondCharacter('&', 1);
    private static final StructureType[] AMPERSAND_COMMA = bySecondCharacter('&', 2);

    private final String number;
    private final String identifier;
    private final DataLength length;
    private final CheckCharacter.Use checkCharacter;
    private final Function<String, DataStructure> reader;

    StructureType(
            String number,
            String identifier,
            DataLength length,
            CheckCharacter.Use checkCharacter,
            Function<String, DataStructure> reader) {
        this.number = number;
        this.identifier = identifier;
        this.length = length;
        this.checkCharacter = checkCharacter;
        this.reader = reader;
    }

    /** As ST-001 counts them: {@code 001}. The compound message, 023, is no structure of its own here. */
    public String number() {
        return number;
    }

    /** Two or three characters; for 001 the {@code =} alone, because its second character is data too. */
    public String identifier() {
        return identifier;
    }

    public CheckCharacter.Use checkCharacter() {
        return checkCharacter;
    }

    /** {@code donation identification number} */
    public String inWords() {
        return name().replace("_RETIRED", "").toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Read for the sake of old labels, never produced. */
    public boolean retired() {
        return name().endsWith("_RETIRED");
    }

    /** Reads the data content, without the data identifier, as a message or a person's typing gives it. */
    DataStructure read(String data) {
        return reader.apply(data);
    }

    /**
     * Reads typed data with the check character K behind it, blanks ignored.
     *
     * @throws UnreadableCodeException {@code keyboard-check-not-possible} where K is not used, {@code
     *     keyboard-check-failed} when it is not the data's, or the code of what else is wrong
     */
    public DataStructure readTyped(String text) {
        if (this == DONATION_IDENTIFICATION_NUMBER) {
            return new DonationIdentification(DonationNumber.read(text), DonationFlags.NONE);
        }
        String compact = text.replace(" ", "");
        refuseIf(
                checkCharacter == NOT_APPLICABLE || compact.isEmpty(),
                "keyboard-check-not-possible",
                "This barcode's text has no check character: scan it");
        int last = compact.length() - 1;
        var structure = DataStructure.read(identifier + compact.substring(0, last));
        refuseIf(
                !structure.checkCharacter().equals(Optional.of(compact.charAt(last))),
                "keyboard-check-failed",
                "The check character does not belong to this text");
        return structure;
    }

    int lengthAt(String text, int from) {
        return length.at(text, from);
    }

    /** The structure whose data identifier stands here (ST-001, 2.1). */
    static StructureType at(String text, int at) {
        char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        StructureType found =
                switch (at < text.length() ? text.charAt(at) : 0) {
                    case '=' ->
                        CharacterClass.FACILITY_FIRST.contains(second)
                                ? DONATION_IDENTIFICATION_NUMBER
                                : find(EQUALS, second);
                    case '&' ->
                        second == ',' && at + 2 < text.length()
                                ? find(AMPERSAND_COMMA, text.charAt(at + 2))
                                : find(AMPERSAND, second);
                    default -> NATIONAL;
                };
        refuseIf(found == NATIONAL, "structure-unknown", "No ISBT 128 structure begins so");
        return found;
    }

    private static StructureType find(StructureType[] types, char key) {
        return key < types.length ? types[key] : NATIONAL;
    }

    private static StructureType[] bySecondCharacter(char first, int at) {
        var types = new StructureType[128];
        Arrays.fill(types, NATIONAL);
        for (var type : values()) {
            String di = type.identifier;
            if (di.charAt(0) == first && di.length() == at + 1) types[di.charAt(at)] = type;
        }
        return types;
    }

    private static DataStructure notReadAlone(String data) {
        throw new UnreadableCodeException("structure-unknown", "What a nation defined is known there only");
    }
}
