package org.bloodstream.web.problem;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.Objection;
import org.jspecify.annotations.Nullable;

/** Turns objections into what the caller reads: the components of an objection's record are its facts. */
public final class Reasons {
    private Reasons() {}

    public static List<Problem.Reason> of(List<? extends Objection> objections) {
        return objections.stream().map(Reasons::of).toList();
    }

    public static Problem.Reason of(Objection objection) {
        return new Problem.Reason(objection.code(), objection.severity().name(), objection.message(), facts(objection));
    }

    private static Map<String, Object> facts(Objection objection) {
        var facts = new LinkedHashMap<String, Object>();
        var components = objection.getClass().getRecordComponents();
        if (components == null) return facts;
        for (var component : components) {
            var fact = read(component, objection);
            if (fact != null) facts.put(component.getName(), fact);
        }
        return facts;
    }

    private static @Nullable Object read(RecordComponent component, Objection objection) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(objection);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("an objection's facts must be readable", e);
        }
    }
}
