package org.bloodstream.blood.fuzz;

import static org.bloodstream.blood.fuzz.Reader.thatNeverThrows;
import static org.bloodstream.blood.fuzz.Reader.thatRefuses;

import java.util.List;
import org.bloodstream.blood.codabar.Codabar;
import org.bloodstream.blood.codabar.CodabarLayout;
import org.bloodstream.blood.codabar.CodabarLayoutImport;
import org.bloodstream.blood.gs1.ElementString;
import org.bloodstream.blood.isbt128.CompoundLayouts;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.product.ProductCatalogue;
import org.bloodstream.blood.product.ProductCodeImport;
import org.bloodstream.blood.product.ProductCodeImport.Owner;
import org.bloodstream.blood.scan.ScanDescription;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.blood.staff.StaffIdentifier;

/** Everything in the library that takes a text from outside. */
final class Readers {
    /** Two layouts, so that Codabar is read at all. */
    static final List<CodabarLayout> LAYOUTS = List.of(
            CodabarLayout.ofComponent("component", 'A', 'B', "(?<component>[\\d$:/.+-]+)"),
            CodabarLayout.ofExpiry("expiry", 'C', 'D', "(?<expiry>\\d{6})", "ddMMuu"));

    private static final ProductCatalogue PRODUCTS = ProductCatalogue.withoutLicensed();
    private static final Scanner WITH_CODABAR = new Scanner(CompoundLayouts.NONE, LAYOUTS);

    static final List<Reader<?>> ALL = List.of(
            thatNeverThrows("Scanner.scan", Scanner::scan, ScanRules.of(Scanner.STANDARD)),
            thatNeverThrows("Scanner.read", WITH_CODABAR::read, ScanRules.of(WITH_CODABAR)),
            thatNeverThrows(
                    "ScanDescription.ofText", text -> ScanDescription.ofText(text, PRODUCTS), ScanRules::described),
            thatRefuses("Message.read", Message::read, LabelRules::message),
            thatRefuses("DataStructure.read", DataStructure::read, LabelRules::structure),
            thatRefuses("DonationNumber.read", DonationNumber::read, LabelRules::donationNumber),
            thatRefuses("ElementString.read", ElementString::read, OtherRules::elements),
            thatRefuses("Codabar.read", text -> Codabar.read(text, LAYOUTS), OtherRules::codabar),
            thatRefuses("NationalNumber.read", NationalNumber::read, OtherRules::nationalNumber),
            thatRefuses("PatientIdentifier.parseKey", PatientIdentifier::parseKey, OtherRules::key),
            thatRefuses("StaffIdentifier.read", StaffIdentifier::read, OtherRules::staff),
            thatRefuses("ProductCodeImport.read", Readers::licensedTable, OtherRules::table),
            thatRefuses("CodabarLayoutImport.read", CodabarLayoutImport::read, OtherRules::layouts));

    private Readers() {}

    private static ProductCodeImport licensedTable(String text) {
        return ProductCodeImport.read(text, Owner.LICENSED);
    }

    static void offer(String text) {
        for (var reader : ALL) reader.offer(text);
    }
}
