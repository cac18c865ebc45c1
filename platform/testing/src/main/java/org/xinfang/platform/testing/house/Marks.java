package org.xinfang.platform.testing.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions on what a class carries; each tells what to do instead. */
final class Marks {

    private Marks() {}

    /** The class or one of its methods carries the annotation. */
    static ArchCondition<JavaClass> carry(String annotation, String instead) {
        return be(
                "marked @" + annotation.substring(annotation.lastIndexOf('.') + 1),
                type -> CodeRules.carries(type, annotation)
                        || type.getMethods().stream().anyMatch(method -> CodeRules.carries(method, annotation)),
                instead);
    }

    static ArchCondition<JavaClass> beHidden(String instead) {
        return be("package-private", type -> !type.getModifiers().contains(JavaModifier.PUBLIC), instead);
    }

    static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> test, String instead) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean is = test.test(type);
                events.add(new SimpleConditionEvent(
                        type, is, type.getName() + (is ? " is " : " is not ") + what + ": " + instead));
            }
        };
    }
}
