package org.bloodstream.region.epr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** The resources that the EPR holds, the oldest given up beyond {@value #KEPT}; keys are {@code Procedure/1}. */
final class EprShelf {
    static final int KEPT = 2000;

    private final Map<String, Resource> resources = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Resource> eldest) {
            return size() > KEPT;
        }
    };
    private long ids;

    /** What became of a resource that was put or posted. */
    record Shelved(String key, boolean isNew) {}

    synchronized Shelved put(String key, Resource resource) {
        resource.setId(key);
        return new Shelved(key, resources.put(key, resource) == null);
    }

    /** Creates, unless a resource of that type already satisfies the condition of If-None-Exist. */
    synchronized Shelved create(Resource resource, Predicate<Resource> sameAs) {
        var type = resource.fhirType();
        return all(type)
                .filter(sameAs)
                .findFirst()
                .map(there -> new Shelved(there.getId(), false))
                .orElseGet(() -> put(type + "/" + ++ids, resource));
    }

    synchronized Optional<Resource> find(String key) {
        return Optional.ofNullable(resources.get(key));
    }

    /** The latest first. */
    synchronized List<Resource> latest(String type) {
        return List.copyOf(all(type).toList()).reversed();
    }

    private Stream<Resource> all(String type) {
        return resources.values().stream().filter(each -> each.fhirType().equals(type));
    }
}
