package org.bloodstream.blood.gs1;

import static org.bloodstream.blood.CharacterClass.DIGIT;
import static org.bloodstream.blood.CharacterClass.GS1;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.blood.CharacterClass;

/**
 * The GS1 application identifiers that hospitals use, and enough of the others to read past them. Source: GS1 Syntax
 * Dictionary (Apache-2.0; repository gs1/gs1-syntax-dictionary, read November 2026). Which of them are used where is [GK],
 * except 8018 and 8019 (DCB1077).
 */
public enum ApplicationIdentifier {
    /** Transport box. */
    SSCC("00", 18, Check.KEY),
    /** Item. */
    GTIN("01", 14, Check.KEY),
    CONTENT("02", 14, Check.KEY),
    LOT("10", 1, 20, GS1),
    PRODUCTION_DATE("11", 6, Check.DATE),
    DUE_DATE("12", 6, Check.DATE),
    PACKAGING_DATE("13", 6, Check.DATE),
    BEST_BEFORE("15", 6, Check.DATE),
    SELL_BY("16", 6, Check.DATE),
    EXPIRY("17", 6, Check.DATE),
    VARIANT("20", 2, Check.NONE),
    SERIAL("21", 1, 20, GS1),
    CONSUMER_VARIANT("22", 1, 20, GS1),
    THIRD_PARTY_SERIAL("235", 1, 28, GS1),
    ADDITIONAL_IDENTIFICATION("240", 1, 30, GS1),
    CUSTOMER_PART("241", 1, 30, GS1),
    MADE_TO_ORDER("242", 1, 6, DIGIT),
    PACKAGING_COMPONENT("243", 1, 20, GS1),
    SECONDARY_SERIAL("250", 1, 30, GS1),
    SOURCE_ENTITY("251", 1, 30, GS1),
    /** Bed or drawer in a location. */
    LOCATION_EXTENSION("254", 1, 20, GS1),
    VARIABLE_COUNT("30", 1, 8, DIGIT),
    COUNT("37", 1, 8, DIGIT),
    ORDER_NUMBER("400", 1, 30, GS1),
    CONSIGNMENT("401", 1, 30, GS1),
    SHIPMENT("402", 17, Check.KEY),
    ROUTE("403", 1, 30, GS1),
    SHIP_TO("410", 13, Check.KEY),
    BILL_TO("411", 13, Check.KEY),
    PURCHASED_FROM("412", 13, Check.KEY),
    SHIP_FOR("413", 13, Check.KEY),
    /** Ward, fridge, venue. */
    LOCATION("414", 13, Check.KEY),
    PAY_TO("415", 13, Check.KEY),
    PRODUCTION_LOCATION("416", 13, Check.KEY),
    PARTY("417", 13, Check.KEY),
    COUNTRY_OF_ORIGIN("422", 3, Check.NONE),
    EXPIRY_DATE_AND_TIME("7003", 10, Check.DATE_AND_TIME),
    REIMBURSEMENT_GERMANY("710", 1, 20, GS1),
    REIMBURSEMENT_FRANCE("711", 1, 20, GS1),
    REIMBURSEMENT_SPAIN("712", 1, 20, GS1),
    REIMBURSEMENT_BRAZIL("713", 1, 20, GS1),
    REIMBURSEMENT_PORTUGAL("714", 1, 20, GS1),
    REIMBURSEMENT_UNITED_STATES("715", 1, 20, GS1),
    MEDIA_TYPE("7241", 2, Check.NONE),
    VERSION_CONTROL("7242", 1, 25, GS1),
    /** Fridge, analyser, pump. */
    INDIVIDUAL_ASSET("8004", 1, 30, GS1),
    VERSION("8012", 1, 20, GS1),
    /** Member of staff. */
    SERVICE_PROVIDER("8017", 18, Check.KEY),
    /** Patient. */
    SERVICE_RECIPIENT("8018", 18, Check.KEY),
    /** Which of a patient's wristbands, to notice a copy. */
    SERVICE_INSTANCE("8019", 1, 10, DIGIT),
    PAYMENT_REFERENCE("8020", 1, 25, GS1),
    PRODUCT_ADDRESS("8200", 1, 70, GS1),
    INTERNAL_90("90", 1, 30, GS1),
    INTERNAL_91("91", 1, 90, GS1),
    INTERNAL_92("92", 1, 90, GS1),
    INTERNAL_93("93", 1, 90, GS1),
    INTERNAL_94("94", 1, 90, GS1),
    INTERNAL_95("95", 1, 90, GS1),
    INTERNAL_96("96", 1, 90, GS1),
    INTERNAL_97("97", 1, 90, GS1),
    INTERNAL_98("98", 1, 90, GS1),
    INTERNAL_99("99", 1, 90, GS1);

    private static final Map<String, ApplicationIdentifier> BY_CODE = byCode();

    private final String code;
    private final int shortest;
    private final int longest;
    private final CharacterClass characters;
    private final Check check;

    ApplicationIdentifier(String code, int length, Check check) {
        this(code, length, length, DIGIT, check);
    }

    ApplicationIdentifier(String code, int shortest, int longest, CharacterClass characters) {
        this(code, shortest, longest, characters, Check.NONE);
    }

    ApplicationIdentifier(String code, int shortest, int longest, CharacterClass characters, Check check) {
        this.code = code;
        this.shortest = shortest;
        this.longest = longest;
        this.characters = characters;
        this.check = check;
    }

    /** Two to four digits. */
    public String code() {
        return code;
    }

    /** Its length ends the value, so a separator behind it is not needed. */
    boolean fixedLength() {
        return shortest == longest;
    }

    int length() {
        return longest;
    }

    boolean fits(int length) {
        return length >= shortest && length <= longest;
    }

    CharacterClass characters() {
        return characters;
    }

    Check check() {
        return check;
    }

    /** What the value's digits must satisfy. */
    enum Check {
        NONE,
        KEY,
        /** yymmdd, of which dd may be 00 for the last of the month. */
        DATE,
        /** yymmddhhmm */
        DATE_AND_TIME
    }

    /** The one that stands here; no code is the beginning of another. */
    static Optional<ApplicationIdentifier> at(String text, int at) {
        for (int length = 2; length <= 4 && at + length <= text.length(); length++) {
            var found = BY_CODE.get(text.substring(at, at + length));
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    private static Map<String, ApplicationIdentifier> byCode() {
        Map<String, ApplicationIdentifier> all = new HashMap<>();
        for (var each : values()) all.put(each.code, each);
        return Map.copyOf(all);
    }
}
