package org.xinfang.deadline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The direction of the rooms of this service. */
class StructureTest {

    private static final String SERVICE = "org.xinfang.deadline.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.xinfang.deadline");

    @Test
    void thereIsSomethingToLookAt() {
        assertTrue(CLASSES.size() > 50, "classes: " + CLASSES.size());
    }

    @Test
    void roomsDependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("calendar")
                .definedBy(SERVICE + "calendar")
                .layer("arrangement")
                .definedBy(SERVICE + "arrangement")
                .layer("rule")
                .definedBy(SERVICE + "rule")
                .layer("law")
                .definedBy(SERVICE + "law")
                .layer("limit")
                .definedBy(
                        SERVICE + "limit",
                        SERVICE + "limit.counting",
                        SERVICE + "limit.store",
                        SERVICE + "limit.succession")
                .layer("decision")
                .definedBy(SERVICE + "limit.decision")
                .layer("trigger")
                .definedBy(SERVICE + "trigger")
                .layer("watch")
                .definedBy(SERVICE + "watch")
                .layer("reschedule")
                .definedBy(SERVICE + "reschedule")
                .layer("worklist")
                .definedBy(SERVICE + "worklist")
                .layer("calculator")
                .definedBy(SERVICE + "calculator")
                .layer("organ")
                .definedBy(SERVICE + "organ")
                .layer("supervision")
                .definedBy(SERVICE + "supervision")
                .layer("matter")
                .definedBy(SERVICE + "matter")
                .layer("query")
                .definedBy(SERVICE + "query")
                .layer("punctuality")
                .definedBy(SERVICE + "punctuality")
                .whereLayer("calendar")
                .mayNotAccessAnyLayer()
                .whereLayer("arrangement")
                .mayOnlyAccessLayers("calendar")
                .whereLayer("rule")
                .mayOnlyAccessLayers("calendar")
                .whereLayer("law")
                .mayOnlyAccessLayers("calendar", "rule")
                .whereLayer("limit")
                .mayOnlyAccessLayers("calendar", "rule", "law")
                .whereLayer("decision")
                .mayOnlyAccessLayers("limit", "law", "rule", "calendar", "organ")
                .whereLayer("trigger")
                .mayOnlyAccessLayers("limit", "rule", "matter")
                .whereLayer("watch")
                .mayOnlyAccessLayers("limit", "supervision", "organ", "law", "rule", "calendar")
                .whereLayer("reschedule")
                .mayOnlyAccessLayers("arrangement", "calendar", "limit")
                .whereLayer("organ")
                .mayNotAccessAnyLayer()
                .whereLayer("query")
                .mayNotAccessAnyLayer()
                .whereLayer("punctuality")
                .mayOnlyAccessLayers("organ", "query")
                .whereLayer("matter")
                .mayOnlyAccessLayers("limit")
                .whereLayer("supervision")
                .mayOnlyAccessLayers("limit", "rule", "organ", "query")
                .whereLayer("worklist")
                .mayOnlyAccessLayers("limit", "rule", "calendar", "organ", "matter", "query")
                .whereLayer("calculator")
                .mayOnlyAccessLayers("law", "rule", "calendar")
                .check(CLASSES);
    }

    @Test
    void countingIsPure() {
        classes()
                .that()
                .resideInAPackage(SERVICE + "rule")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", SERVICE + "rule", SERVICE + "calendar"))
                .check(CLASSES);
    }

    @Test
    void onlyTriggersAndTheDirectoryKnowTheOtherServicesEvents() {
        noClasses()
                .that()
                .resideOutsideOfPackages(SERVICE + "trigger", SERVICE + "organ")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.xinfang.contracts.intake",
                        "org.xinfang.contracts.routing",
                        "org.xinfang.contracts.handling",
                        "org.xinfang.contracts.notice")
                .check(CLASSES);
    }
}
