package org.xinfang.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contracts: records and the two catalogues, nothing else")
class ContractsShapeTest {
    private static final JavaClasses CONTRACTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.xinfang.contracts");
    private static final Set<String> CATALOGUES = Set.of("EventType", "Topics", "package-info");
    private static final Set<String> PERSONAL =
            Set.of("text", "petitioner", "petitioners", "phone", "email", "idNumber", "queryCode", "postalAddress");

    @Test
    void onlyRecordsBesideTheCatalogues() {
        List<String> others = CONTRACTS.stream()
                .filter(type -> !type.isRecord() && !CATALOGUES.contains(type.getSimpleName()))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), others);
        assertTrue(CONTRACTS.size() > 30, "the rule saw " + CONTRACTS.size() + " classes");
    }

    @Test
    void recordsHoldDataAndDoNothing() {
        List<String> methods = CONTRACTS.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method ->
                                !Set.of("equals", "hashCode", "toString").contains(method.getName()))
                        .filter(method -> type.tryGetField(method.getName()).isEmpty())
                        .map(method -> method.getFullName()))
                .toList();
        assertEquals(List.of(), methods);
    }

    @Test
    void onlyTheJavaLibraryIsUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", "org.xinfang.contracts..")
                .check(CONTRACTS);
    }

    @Test
    void everyEventOfAProducerIsInItsCatalogue() {
        Set<Class<?>> known = Arrays.stream(EventType.values())
                .<Class<?>>map(EventType::payload)
                .collect(java.util.stream.Collectors.toSet());
        List<String> forgotten = CONTRACTS.stream()
                .filter(type -> type.isRecord() && type.isTopLevelClass())
                .filter(type -> !type.getPackageName().equals("org.xinfang.contracts"))
                .filter(type -> !known.contains(type.reflect()))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), forgotten);
    }

    @Test
    @DisplayName("第三十条第三款：信访内容与信访人只在限制主题上")
    void onlyTheRestrictedTopicCarriesContentAndPetitioners() {
        for (EventType type : EventType.values()) {
            if (type.topic().equals(Topics.INTAKE_RESTRICTED)) {
                assertEquals(EventType.MATTER_CONTENT_RECORDED, type);
            } else {
                assertEquals(
                        List.of(),
                        components(type.payload()).filter(PERSONAL::contains).toList(),
                        type.wireName() + " travels on a shared topic");
            }
        }
        // The rule must be able to see what it forbids.
        List<String> restricted = components(EventType.MATTER_CONTENT_RECORDED.payload())
                .filter(PERSONAL::contains)
                .distinct()
                .toList();
        assertTrue(restricted.containsAll(List.of("text", "petitioners", "phone", "email")), restricted.toString());
    }

    /** Names of the components of a record and of the records inside it. */
    private static Stream<String> components(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
            Type inner = component.getGenericType() instanceof ParameterizedType list
                    ? list.getActualTypeArguments()[0]
                    : component.getType();
            if (inner instanceof Class<?> part && part.isRecord()) {
                components(part).forEach(names::add);
            }
        }
        return names.stream();
    }
}
