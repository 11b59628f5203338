package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventContentTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Made(
            String component, Integer volumeMl, @Nullable Instant collectedAt, Label label, List<Label> others) {}

    private record Label(String group, @Nullable String product) {}

    @Test
    void what_matters_is_read_and_what_may_be_absent_is() {
        assertThat(
                        read(
                                "{\"component\":\"A1\",\"volumeMl\":280,\"label\":{\"group\":\"O\"},\"others\":[],\"further\":1}"))
                .isEqualTo(new Made("A1", 280, null, new Label("O", null), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'volumeMl':280,'label':{'group':'O'},'others':[]} | lacks component",
                "{'component':null,'volumeMl':280,'label':{'group':'O'},'others':[]} | lacks component",
                "{'component':'A1','volumeMl':280,'others':[]} | lacks label",
                "{'component':'A1','volumeMl':280,'label':{},'others':[]} | lacks label.group",
                "{'component':'A1','volumeMl':280,'label':{'group':'O'}} | lacks others",
                "{'component':'A1','volumeMl':280,'label':{'group':'O'},'others':[{'group':'A'},{}]} | lacks others.group",
                "{'component':'A1','label':{'group':'O'},'others':[]} | lacks volumeMl",
                "{'component':'A1','volumeMl':'x3999999993','label':{'group':'O'},'others':[]} | is not as agreed",
                "null | is not as agreed",
                "[] | is not as agreed"
            })
    void what_is_absent_is_named_and_what_cannot_be_read_is_not_quoted(String data, String said) {
        assertThatThrownBy(() -> read(data.replace('\'', '"')))
                .isInstanceOf(UnappliableEventException.class)
                .hasMessage("ComponentMade " + said)
                .hasNoCause();
    }

    private static Made read(String data) {
        var event = new JournalEvent(
                "blood-production",
                1,
                UUID.randomUUID(),
                "component",
                "A1",
                1,
                "ComponentMade",
                1,
                Instant.EPOCH,
                "somebody",
                "direct-care",
                null,
                JSON.readTree(data));
        return EventContent.read(event, Made.class, JSON);
    }
}
