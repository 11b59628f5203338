package org.bloodstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.system.Bill.Component;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of the bills of materials, which {@code make audit} makes: hashing every library eight ways for each deployable takes minutes. */
@Tag("bills")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SupplyChainTest {
    private static final Set<String> ALLOWED = JsonMapper.shared()
            .readTree(Checkout.ROOT.resolve("deploy/licences.json"))
            .get("allowed")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.toUnmodifiableSet());

    static Stream<Bill> bills() {
        return Stream.of(
                        "services/donor-management",
                        "services/blood-production",
                        "services/lims-bridge",
                        "services/epr-bridge",
                        "services/outcome",
                        "gateway",
                        "platform/region")
                .map(folder -> Bill.read(
                        folder,
                        Checkout.ROOT.resolve(folder).resolve("target/classes/META-INF/sbom/application.cdx.json")));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void every_deployable_says_what_it_is_made_of(Bill bill) {
        assertThat(bill.components()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("bills")
    void everything_we_ship_has_a_licence_that_we_may_ship(Bill bill) {
        assertThat(ofOthers(bill)).allMatch(component -> component.isAllowed(ALLOWED));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void everything_we_ship_is_pinned(Bill bill) {
        assertThat(bill.components()).allMatch(Component::isPinned);
    }

    @Test
    void a_licence_that_is_not_on_the_list_is_noticed_unless_there_is_a_choice() {
        var strict = new Component("a:b", "1", Set.of("AGPL-3.0-only"));
        var choice = new Component("a:b", "1", Set.of("GPL-3.0-only", "MPL-1.1"));
        var silent = new Component("a:b", "1", Set.of());
        assertThat(List.of(strict, silent)).noneMatch(component -> component.isAllowed(ALLOWED));
        assertThat(choice.isAllowed(ALLOWED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0-SNAPSHOT", "[1,2)"})
    void what_is_not_pinned_is_noticed(String version) {
        assertThat(new Component("a:b", version, Set.of()).isPinned()).isFalse();
    }

    private static List<Component> ofOthers(Bill bill) {
        return bill.components().stream()
                .filter(component -> !component.name().startsWith("org.bloodstream:"))
                .toList();
    }
}
