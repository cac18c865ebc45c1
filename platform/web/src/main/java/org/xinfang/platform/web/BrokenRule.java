package org.xinfang.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One broken rule of a request, as it stands in {@code violations}.
 *
 * @param field path of the value, e.g. {@code petitioners[0].idNumber}
 * @param rule name of the rule, e.g. {@code id-card-checksum}
 * @param message what the rule asks for, in the caller's language
 */
record BrokenRule(String field, String rule, String message) {
    private static final int METHOD_AND_PARAMETER = 2;

    static BrokenRule of(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new BrokenRule(field(violation.getPropertyPath()), kebab(annotation), violation.getMessage());
    }

    /** The path inside the body; for a bare parameter, its name. */
    private static String field(Path path) {
        String inBody = StreamSupport.stream(path.spliterator(), false)
                .skip(METHOD_AND_PARAMETER)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return inBody.isEmpty() ? path.toString().replaceFirst("^[^.]*\\.", "") : inBody;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
