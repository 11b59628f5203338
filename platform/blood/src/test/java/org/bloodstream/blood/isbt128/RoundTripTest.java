package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundTripTest {

    @Tag("thousands-of-tries")
    @Property(tries = 3000)
    void every_structure_is_read_back_as_it_was_written(@ForAll("structures") DataStructure structure) {
        assertThat(DataStructure.read(structure.barcode())).isEqualTo(structure);
        assertThat(structure.barcode())
                .startsWith(structure.type().identifier())
                .endsWith(structure.data());
        assertThat(structure.printed()).isNotNull();
    }

    @Property
    void two_structures_in_one_sweep_are_told_apart(
            @ForAll("structures") DataStructure left, @ForAll("structures") DataStructure right) {
        var pair = new Message.Concatenated(left, right);
        assertThat(Message.read(pair.text())).isEqualTo(pair);
        assertThat(Scanner.scan("]C4" + pair.text())).isEqualTo(new Scan.Isbt128(pair));
    }

    @Property
    void a_compound_message_is_read_whole_in_its_order(
            @ForAll @Size(min = 1, max = 12) List<@From("structures") DataStructure> structures) {
        var compound = new Message.Compound(Message.Compound.ANY_ORDER, structures);
        assertThat(Message.read(compound.text())).isEqualTo(compound);
        assertThat(Scanner.scan("]d1" + compound.text() + "\r\n")).isEqualTo(new Scan.Isbt128(compound));
    }

    @Property
    void a_compound_message_that_was_cut_short_is_never_read(
            @ForAll @Size(min = 1, max = 5) List<@From("structures") DataStructure> structures, @ForAll int where) {
        String text = new Message.Compound(Message.Compound.ANY_ORDER, structures).text();
        String cut = text.substring(0, Math.floorMod(where, text.length()));
        assertThat(Scanner.scan(cut)).isInstanceOf(Scan.Unknown.class);
    }

    @Property
    void what_is_typed_with_its_check_character_is_what_would_be_scanned(
            @ForAll("structures") DataStructure structure) {
        if (structure instanceof DonationIdentification) return; // typed without flags
        structure.checkCharacter().ifPresent(k -> assertThat(structure.type().readTyped(structure.data() + k))
                .isEqualTo(structure));
    }

    @Provide
    Arbitrary<DataStructure> structures() {
        return Structures.any();
    }
}
