package org.bloodstream.laboratory.despatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.hl7.StructureCheck;
import org.bloodstream.laboratory.Golden;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DespatchNoteTest {
    private final Grammar grammar = new Grammar();

    @Test
    void a_despatched_component_is_announced_as_its_label_describes_it() throws Exception {
        var despatched = Golden.event("component", "ComponentDespatched", ComponentDespatched.class);
        var note = new DespatchNote(Golden.WORDING, grammar).write(despatched, Golden.REGION, "N1");

        assertThat(note).isEqualTo(Golden.message("despatch_note"));
        assertThat(StructureCheck.errorsIn(grammar.parse(note))).isEmpty();
    }
}
