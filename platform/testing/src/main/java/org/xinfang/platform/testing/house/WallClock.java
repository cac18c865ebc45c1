package org.xinfang.platform.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Who asks the machine for the time or its zone, by call or by method reference. */
final class WallClock extends ArchCondition<JavaClass> {
    private static final Set<String> MAY = Set.of(
            "org.xinfang.platform.core.LegalClock",
            "org.xinfang.platform.core.SimulatedTime",
            "org.xinfang.platform.web.LegalTime");
    private static final Set<String> READERS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.ZoneId.systemDefault",
            "java.time.InstantSource.system",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>");

    private WallClock() {
        super("read the machine's time or zone");
    }

    static ArchRule rule(House house) {
        return noClasses().should(new WallClock());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
            if (!MAY.contains(type.getName()) && readsTime(access)) {
                events.add(SimpleConditionEvent.satisfied(
                        type, access.getDescription() + ": take LegalClock, or better the date itself"));
            }
        }
    }

    private static boolean readsTime(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return READERS.contains(owner + "." + name)
                || owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.time.Clock") && name.startsWith("system");
    }
}
