package org.bloodstream.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person writes for others to read, as why something was done: 8 to 500 characters in any script, none of them a control
 * character. Each fault keeps its own code: {@code not-blank}, {@code size}, {@code pattern}.
 */
@NotBlank
@Size(min = 8, max = 500)
@Pattern(regexp = "\\P{Cc}*", message = "has control characters")
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Words {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
