package org.bloodstream.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.bloodstream.contracts.EventKind;

/**
 * The agreed JSON Schemas of events ({@code contracts/events/<stream>/<Type>.v<N>.json} on the class path), to check what
 * a test published against.
 */
public final class EventContracts {
    private static final String PUBLISHED = "https://bloodstream.example/contracts/";
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaIdResolvers(
                            ids -> ids.mapPrefix(PUBLISHED, "classpath:contracts/"))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private EventContracts() {}

    /**
     * Whatever the event's data breaks, or that there is no contract; empty when it keeps the contract.
     *
     * @param stream as {@code component}
     * @param type as {@code ComponentReleased}
     * @param version of the schema, from 1
     * @param json the event's data
     */
    public static List<String> violations(String stream, String type, int version, String json) {
        return violations(new EventKind(stream, type, version), json);
    }

    static List<String> violations(EventKind kind, String json) {
        if (EventContracts.class.getResource("/" + kind.schemaPath()) == null)
            return List.of("there is no contract " + kind.schemaPath());
        return schema(kind).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** @throws AssertionError with every violation when the event's data breaks its contract, or it has none */
    public static void assertKept(String stream, String type, int version, String json) {
        var violations = violations(stream, type, version, json);
        if (!violations.isEmpty()) {
            throw new AssertionError("%s.%s.v%d breaks its contract:%n%s%n%s"
                    .formatted(stream, type, version, String.join("\n", violations), json));
        }
    }

    private static Schema schema(EventKind kind) {
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:" + kind.schemaPath()));
    }
}
