package org.bloodstream.production.verification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.inEveryState;
import static org.bloodstream.production.ADonation.labelled;
import static org.bloodstream.production.ADonation.labelling;
import static org.bloodstream.production.ADonation.origin;
import static org.bloodstream.production.ADonation.released;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Label;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.LabelGroup.IntendedUse;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.verification.domain.LabelEvent.LabelReprintOrdered;
import org.bloodstream.production.verification.domain.LabelStanding.FoundWrong;
import org.bloodstream.production.verification.domain.LabelStanding.NotVerified;
import org.bloodstream.production.verification.domain.LabelStanding.Verified;
import org.bloodstream.production.verification.domain.ScannedPack.Reading;
import org.bloodstream.production.verification.domain.VerificationOutcome.Refused;
import org.bloodstream.production.verification.domain.VerificationOutcome.Right;
import org.bloodstream.production.verification.domain.VerificationOutcome.StillRight;
import org.bloodstream.production.verification.domain.VerificationOutcome.Wrong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScanningALabelBackTest {
    private static final Actor SCIENTIST = new Actor("processing-scientist");
    private static final String OWN_NUMBER = "=A99902600012300";
    private static final String SYMBOL = labelling(O_POSITIVE).label();
    private static final List<String> LINEAR = List.of("=A99902600012300", "=%5100", "=<DRC01000", "&>0263542359");
    private static final LocalDateTime LOCAL_EXPIRY = LocalDateTime.ofInstant(EXPIRY, BELFAST);

    @Test
    void a_label_that_says_what_is_on_record_is_verified_by_whom_and_when_and_of_just_that_print() {
        assertThat(scan(SYMBOL)).isInstanceOfSatisfying(Right.class, right -> {
            assertThat(right.event().component()).isEqualTo(PACK);
            assertThat(right.event().verifiedBy()).isEqualTo(SCIENTIST);
            assertThat(right.event().verifiedAt()).isEqualTo(NOW);
            assertThat(right.event().isOf(released().label())).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("readersOfTheSameLabel")
    void whatever_the_reader_makes_of_the_label_it_is_the_same_label(List<String> texts) {
        assertThat(scan(texts)).isInstanceOf(Right.class);
    }

    static Stream<List<String>> readersOfTheSameLabel() {
        return Stream.of(
                List.of(SYMBOL),
                List.of("]d1" + SYMBOL),
                List.of(SYMBOL + "\r\n"),
                LINEAR,
                LINEAR.reversed(),
                LINEAR.stream().map(each -> "]C0" + each + "\t").toList(),
                List.of("=A99902600012300=%5100", "=<DRC01000&>0263542359"),
                List.of(selfChecking(), "=%5100", "=<DRC01000", "&>0263542359"),
                Stream.concat(LINEAR.stream(), Stream.of("=*026319")).toList(),
                Stream.concat(LINEAR.stream(), LINEAR.stream()).toList(),
                Stream.concat(LINEAR.stream(), Stream.of(SYMBOL)).toList());
    }

    private static String selfChecking() {
        return DonationIdentification.selfChecking(NUMBER).barcode();
    }

    @ParameterizedTest
    @CsvSource({
        "=A99902600012400, =%5100, =<DRC01000, &>0263542359, scanned-donation-differs",
        "=A99902600012300, =%6200, =<DRC01000, &>0263542359, scanned-group-differs",
        "=A99902600012300, =%5100, =<DRC02000, &>0263542359, scanned-product-differs",
        "=A99902600012300, =%5100, =<DRC010A0, &>0263542359, scanned-product-differs",
        "=A99902600012300, =%5100, =<DRC01000, &>0263552359, scanned-expiry-differs",
        "=A99902600012300, =%5100, =<DRC01000, &>0263542358, scanned-expiry-differs"
    })
    void one_part_that_differs_is_a_wrong_label_and_the_code_says_which(
            String donation, String group, String product, String expiry, String code) {
        assertWrong(scan(donation, group, product, expiry), code);
        assertWrong(scan("=+04000" + donation + group + product + expiry), code);
    }

    @Test
    void what_is_wrong_is_said_as_people_read_it() {
        var other = new Label(
                new DonationNumber("A999026000124"),
                LabelGroup.allogeneic(A_POSITIVE),
                PACK.product(),
                LOCAL_EXPIRY.plusDays(1));
        var wrong = (Wrong) verify(released(), new NotVerified(), "=A99902600012400", List.of(other.compoundMessage()));
        assertThat(VerificationPolicy.objections(wrong.event()))
                .extracting(Objection::message)
                .satisfiesExactly(
                        pack -> assertThat(pack).contains("A9990 26 000124"),
                        donation -> assertThat(donation).contains("A9990 26 000124", "not A9990 26 000123"),
                        group -> assertThat(group).contains("A RhD positive, not O RhD positive"),
                        expiry -> assertThat(expiry).contains("21 DEC 2026 23:59, not 20 DEC 2026 23:59"));
    }

    /** Two labels taken for each other in one hand: each would be right on the other pack. */
    @Test
    void a_right_label_on_the_wrong_pack_is_a_wrong_label() {
        assertWrong(verify(released(), new NotVerified(), "=A99902600012400", List.of(SYMBOL)), "pack-number-differs");
    }

    @Test
    void every_part_that_differs_is_told_once() {
        var other = new Label(
                new DonationNumber("A999026000124"),
                LabelGroup.allogeneic(A_POSITIVE),
                new ProductCode("DFF01000"),
                LOCAL_EXPIRY.plusDays(1));
        assertWrong(
                scan(other.compoundMessage(), other.compoundMessage()),
                "scanned-donation-differs",
                "scanned-product-differs",
                "scanned-group-differs",
                "scanned-expiry-differs");
    }

    @Test
    void parts_of_two_labels_on_one_pack_are_a_wrong_label_though_one_of_them_is_right() {
        assertWrong(scan(SYMBOL, "=<DFF01000"), "scanned-product-differs");
        assertWrong(scan(SYMBOL, "=%6200"), "scanned-group-differs");
    }

    @Test
    void what_the_pack_is_meant_for_is_part_of_its_group() {
        var autologous = new Label(
                NUMBER, new LabelGroup(O_POSITIVE, IntendedUse.AUTOLOGOUS_ONLY), PACK.product(), LOCAL_EXPIRY);
        assertWrong(scan(autologous.compoundMessage()), "scanned-group-differs");
        var meant = new ComponentLabelled(
                PACK, NUMBER, PACK.product(), O_POSITIVE, EXPIRY, autologous.compoundMessage(), NOW);
        var unit = new Released(origin(), meant, released().release());
        assertThat(verify(unit, new NotVerified(), OWN_NUMBER, List.of(autologous.compoundMessage())))
                .isInstanceOf(Right.class);
        assertWrong(verify(unit, new NotVerified(), OWN_NUMBER, List.of(SYMBOL)), "scanned-group-differs");
    }

    @Test
    void what_is_said_of_special_testing_is_on_record_or_wrong_and_its_words_are_kept_nowhere() {
        var outcome = scan(Stream.concat(LINEAR.stream(), Stream.of("&(N0001")).toList());
        assertWrong(outcome, "scanned-statement-differs");
        assertThat(((Wrong) outcome).event().differences())
                .containsExactly(new LabelDifference(LabelPart.STATEMENT, null, null));
    }

    @Test
    void special_testing_on_record_must_be_on_the_label_too() {
        var tested = "=+05000" + SYMBOL.substring(7) + "&(N0001";
        var meant = new ComponentLabelled(PACK, NUMBER, PACK.product(), O_POSITIVE, EXPIRY, tested, NOW);
        var unit = new Released(origin(), meant, released().release());
        assertThat(verify(unit, new NotVerified(), OWN_NUMBER, List.of(tested))).isInstanceOf(Right.class);
        assertRefused(verify(unit, new NotVerified(), OWN_NUMBER, List.of(SYMBOL)), "label-not-read-whole");
        assertWrong(
                verify(unit, new NotVerified(), OWN_NUMBER, List.of(tested.replace("N0001", "N0002"))),
                "scanned-statement-differs");
    }

    @Test
    void another_day_of_collection_is_a_wrong_label() {
        assertWrong(scan(Stream.concat(LINEAR.stream(), Stream.of("=*026318")).toList()), "scanned-collection-differs");
    }

    @Test
    void what_the_maker_of_the_bag_says_on_its_own_label_is_not_ours_to_compare() {
        assertThat(scan(Stream.concat(LINEAR.stream(), Stream.of("&)1234567890"))
                        .toList()))
                .isInstanceOf(Right.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_label_of_which_a_part_was_not_scanned_is_neither_right_nor_wrong(int left) {
        var some = new ArrayList<>(LINEAR);
        some.remove(left);
        assertRefused(scan(some), "label-not-read-whole");
    }

    @Test
    void a_part_that_differs_counts_though_others_are_missing() {
        assertWrong(scan("=<DFF01000"), "scanned-product-differs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "=A9990260001230", "=<DRC0100", "9434765919", "=+04000=A99902600012300", "1"})
    void what_cannot_be_read_changes_nothing_and_says_which_scan_it_was(String text) {
        var refused = scan(SYMBOL, text);
        assertRefused(refused, "label-scan-unreadable");
        assertThat(((Refused) refused).objections().getFirst().message())
                .startsWith("Scan 2 ")
                .doesNotContain("9434765919");
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, pack-number-unreadable",
        "A999026000123, pack-number-unreadable",
        "=<DRC01000, pack-number-unreadable",
        "=+04000=A99902600012300=%5100=<DRC01000&>0263542359, pack-number-unreadable",
        "=A99902600012306, pack-number-not-of-a-pack",
        "=A99902600012307, pack-number-not-of-a-pack",
        "=A99902600012310, pack-number-not-of-a-pack"
    })
    void the_packs_own_number_is_scanned_by_itself_and_off_the_pack(String number, String code) {
        assertRefused(verify(released(), new NotVerified(), number, List.of(SYMBOL)), code);
    }

    @Test
    void everything_that_cannot_be_read_is_told() {
        assertRefused(
                verify(released(), new NotVerified(), "?", List.of("?", SYMBOL, "??")),
                "pack-number-unreadable",
                "label-scan-unreadable",
                "label-scan-unreadable");
    }

    @ParameterizedTest
    @MethodSource("notOnTheShelf")
    void only_what_is_released_and_here_has_a_label_to_scan_back_or_to_print_again(Component component) {
        assertThat(verify(component, new NotVerified(), OWN_NUMBER, List.of(SYMBOL)))
                .isInstanceOf(Refused.class);
        assertThat(VerificationPolicy.reprint(component, new NotVerified(), ReprintGround.DAMAGED, SCIENTIST, NOW))
                .isInstanceOf(ReprintOutcome.Refused.class);
    }

    static Stream<Component> notOnTheShelf() {
        return inEveryState().filter(each -> !(each instanceof Released));
    }

    @Test
    void scanned_once_more_it_is_still_right_and_nothing_new_is_recorded() {
        var standing = standing(released(), right());
        assertThat(verify(released(), standing, OWN_NUMBER, List.of(SYMBOL)))
                .isEqualTo(new StillRight((LabelEvent.LabelVerified) right()));
    }

    @Test
    void a_pack_that_was_verified_and_bears_another_label_later_is_a_wrong_one_then() {
        var standing = standing(released(), right());
        assertWrong(verify(released(), standing, OWN_NUMBER, List.of("=%6200")), "scanned-group-differs");
    }

    @Test
    void after_a_wrong_label_no_scan_helps_until_another_is_printed_and_that_is_right() {
        var found = standing(released(), wrong());
        assertThat(found).isInstanceOf(FoundWrong.class);
        assertRefused(verify(released(), found, OWN_NUMBER, List.of(SYMBOL)), "label-found-wrong");
        var ordered = reprint(found);
        var again = standing(released(), wrong(), ordered);
        assertThat(again).isInstanceOf(NotVerified.class);
        assertThat(standing(released(), wrong(), ordered, right())).isInstanceOf(Verified.class);
    }

    @Test
    void a_reprint_ends_the_verification_of_the_paper_before() {
        assertThat(standing(released(), right(), reprint(standing(released(), right()))))
                .isInstanceOf(NotVerified.class);
    }

    @Test
    void what_was_never_read_is_printed_as_often_as_the_printer_needs_without_an_order() {
        assertThat(VerificationPolicy.reprint(released(), new NotVerified(), ReprintGround.UNREADABLE, SCIENTIST, NOW))
                .isEqualTo(new ReprintOutcome.NotNeeded());
    }

    /** As where a split pack is irradiated and keeps its code: the same words on another paper. */
    @Test
    void a_label_that_was_made_anew_is_not_verified_by_the_one_before_it() {
        var later =
                new ComponentLabelled(PACK, NUMBER, PACK.product(), O_POSITIVE, EXPIRY, SYMBOL, NOW.plusSeconds(3600));
        var unit = new Released(origin(), later, released().release());
        assertThat(standing(unit, right())).isInstanceOf(NotVerified.class);
        assertThat(standing(unit, wrong())).isInstanceOf(NotVerified.class);
    }

    @Test
    void only_a_verified_label_lets_its_pack_leave() {
        assertThat(new NotVerified().objections(released()))
                .extracting(Objection::code)
                .containsExactly("label-not-verified");
        assertThat(standing(released(), wrong()).objections(released()))
                .extracting(Objection::code)
                .containsExactly("label-found-wrong");
        assertThat(standing(released(), right()).objections(released())).isEmpty();
        assertThat(standing(labelled(), right())).isInstanceOf(NotVerified.class);
    }

    private static LabelEvent right() {
        return ((Right) scan(SYMBOL)).event();
    }

    private static LabelEvent wrong() {
        return ((Wrong) scan("=%6200")).event();
    }

    private static LabelReprintOrdered reprint(LabelStanding standing) {
        return ((ReprintOutcome.Ordered)
                        VerificationPolicy.reprint(released(), standing, ReprintGround.FOUND_WRONG, SCIENTIST, NOW))
                .event();
    }

    private static LabelStanding standing(Component component, LabelEvent... history) {
        return LabelStanding.of(component, List.of(history));
    }

    private static VerificationOutcome scan(String... texts) {
        return scan(List.of(texts));
    }

    private static VerificationOutcome scan(List<String> texts) {
        return verify(released(), new NotVerified(), OWN_NUMBER, texts);
    }

    private static VerificationOutcome verify(
            Component component, LabelStanding standing, String number, List<String> texts) {
        return switch (ScannedPack.read(Scanner.STANDARD, number, texts)) {
            case Reading.Read(var pack) ->
                VerificationPolicy.verify(component, standing, pack, BELFAST, SCIENTIST, NOW);
            case Reading.Unread(var objections) -> new Refused(List.copyOf(objections));
        };
    }

    private static void assertWrong(VerificationOutcome outcome, String... codes) {
        assertThat(outcome)
                .isInstanceOfSatisfying(Wrong.class, wrong -> assertThat(VerificationPolicy.objections(wrong.event()))
                        .extracting(Objection::code)
                        .containsExactly(codes));
    }

    private static void assertRefused(VerificationOutcome outcome, String... codes) {
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.objections())
                .extracting(Objection::code)
                .containsExactly(codes));
    }
}
