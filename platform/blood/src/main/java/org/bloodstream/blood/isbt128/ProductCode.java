package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.isbt128.ProductFamily.Rest;

/**
 * An ISBT 128 product code (structure 003).
 *
 * <p>In the United Kingdom the collection type is {@code 0}, and a pack that is split says so in the last two
 * characters: {@code A0}, {@code B0} …, and {@code Aa}, {@code Ab} … when {@code A0} is split again (Red Book,
 * redbook-25 in the sheet's sources).
 *
 * @param value 8 characters: product description (5), collection type (1), division (2), e.g. {@code DRC01000}
 */
public record ProductCode(String value) implements DataStructure {
    private static final String WHOLE = "00";
    private static final String ELSEWHERE = "99";

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code product-code-malformed}, {@code
     *     product-code-collection-type-unknown} or {@code product-code-division-malformed}
     */
    public ProductCode {
        refuseIf(
                value.length() != 8
                        || !ProductDescriptionCode.isOne(value)
                        || !CharacterClass.ALPHANUMERIC.contains(value.charAt(5))
                        || !CharacterClass.CAPITAL_OR_DIGIT.contains(value.charAt(6))
                        || !(CharacterClass.SMALL.contains(value.charAt(7))
                                || CharacterClass.DIGIT.contains(value.charAt(7))),
                "product-code-malformed",
                "A product code has 8 characters: description (5), collection type and division (2)");
        checkRest(value);
    }

    /** ST-001, 2.4.3: what t, d and s may be depends on the first letter. */
    private static void checkRest(String value) {
        switch (ProductFamily.of(value).rest()) {
            case COLLECTION_TYPE_AND_DIVISION -> {
                refuseIf(
                        CollectionType.of(value.charAt(5)).isEmpty(),
                        "product-code-collection-type-unknown",
                        "The sixth character of the product code is no collection type");
                refuseDivision(!isDivision(value.charAt(6), value.charAt(7)), "00, A0 to Z0, Aa to Zz or 99");
            }
            case THREE_DIGIT_DIVISION ->
                refuseDivision(!CharacterClass.DIGIT.containsAll(value, 5, 8), "three digits for this kind of product");
            case ALWAYS_000 -> refuseDivision(!value.endsWith("000"), "000 for this kind of product");
            case AS_ASSIGNED -> {}
        }
    }

    private static void refuseDivision(boolean wrong, String expected) {
        refuseIf(wrong, "product-code-division-malformed", "The division in the product code must be " + expected);
    }

    private static boolean isDivision(char d, char s) {
        boolean split = CharacterClass.CAPITAL.contains(d) && (s == '0' || CharacterClass.SMALL.contains(s));
        return split || d == '0' && s == '0' || d == '9' && s == '9';
    }

    /** The product description code, 5 characters; codes that begin with D are the facility's own. */
    public String description() {
        return value.substring(0, 5);
    }

    public ProductDescriptionCode descriptionCode() {
        return new ProductDescriptionCode(description());
    }

    public ProductFamily family() {
        return ProductFamily.of(value);
    }

    /** Absent where the sixth character means something else, or nothing that is known. */
    public Optional<CollectionType> collectionType() {
        return switch (family().rest()) {
            case COLLECTION_TYPE_AND_DIVISION, AS_ASSIGNED -> CollectionType.of(value.charAt(5));
            case THREE_DIGIT_DIVISION, ALWAYS_000 -> Optional.empty();
        };
    }

    /** Whether it is autologous or directed, so that one person alone may be given it. */
    public boolean isForNamedRecipient() {
        return collectionType().filter(CollectionType::isForNamedRecipient).isPresent();
    }

    /** False where the code says that no patient is to have it; a code that says nothing of its collection forbids nothing. */
    public boolean isForTransfusion() {
        return collectionType().map(CollectionType::isForTransfusion).orElse(true);
    }

    /** Whether it may be given in an emergency and not in routine. */
    public boolean isForEmergencyOnly() {
        return collectionType().equals(Optional.of(CollectionType.EMERGENCY_ONLY));
    }

    /** The same product of another collection type. */
    public ProductCode of(CollectionType type) {
        return new ProductCode(description() + type.code() + value.substring(6));
    }

    /** {@code 00} for a whole pack, else the split; three digits for tissues, organs and milk. */
    public String division() {
        return value.substring(family().rest() == Rest.THREE_DIGIT_DIVISION ? 5 : 6);
    }

    /** Neither split nor described elsewhere. */
    public boolean whole() {
        return CharacterClass.DIGIT.containsAll(division()) && Integer.parseInt(division()) == 0;
    }

    /** Whether the division stands in structure 032, which must then be read too (ST-001, 2.4.32). */
    public boolean needsProductDivision() {
        return family().rest() != Rest.THREE_DIGIT_DIVISION && division().equals(ELSEWHERE);
    }

    /**
     * The codes of the parts when this pack is split.
     *
     * @param parts 2 to 26
     * @throws org.bloodstream.blood.UnreadableCodeException {@code product-code-cannot-be-split} when it was split twice
     *     already, or into too few or too many parts
     */
    public List<ProductCode> split(int parts) {
        boolean first = value.endsWith(WHOLE);
        boolean second = CharacterClass.CAPITAL.contains(value.charAt(6)) && value.charAt(7) == '0';
        boolean divisible = family().rest() != Rest.THREE_DIGIT_DIVISION && family().rest() != Rest.ALWAYS_000;
        refuseIf(
                parts < 2 || parts > 26 || !divisible || !(first || second),
                "product-code-cannot-be-split",
                "A pack is split into 2 to 26 parts, and a part once more");
        return IntStream.range(0, parts)
                .mapToObj(part -> new ProductCode(
                        first
                                ? value.substring(0, 6) + (char) ('A' + part) + '0'
                                : value.substring(0, 7) + (char) ('a' + part)))
                .toList();
    }

    @Override
    public StructureType type() {
        return StructureType.PRODUCT_CODE;
    }

    @Override
    public String data() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
