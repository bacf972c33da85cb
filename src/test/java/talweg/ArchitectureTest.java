package talweg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The arrows between the rooms, and what else keeps the house in order. The table itself is [Room].
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("talweg");

    @ParameterizedTest
    @EnumSource
    void aRoomNamesOnlyTheRoomsAndLibrariesBelowIt(Room room) {
        classes()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.allowed())
                .because(room.because)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyClassLivesInARoom() {
        classes()
                .should()
                .resideInAnyPackage(Room.all().map(Room::packages).toArray(String[]::new))
                .because("a class outside the table would be held by no arrow")
                .check(HOUSE);
    }

    @Test
    void theArrowsNeverGoUp() {
        assertThat(Room.all())
                .allSatisfy(room -> assertThat(room.reachable())
                        .allSatisfy(below -> assertThat(below.ordinal()).isLessThanOrEqualTo(room.ordinal())));
    }

    @Test
    void javafxIsNamedInTheDesktopAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Room.DESKTOP.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..")
                .because("everything but the window works on a machine without a screen")
                .check(HOUSE);
    }

    @Test
    void javaAwtIsNamedInTheExportersAndTheDesktopAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Room.EXPORT.packages(), Room.DESKTOP.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
                .because("a figure has roles and data coordinates; pixels and colours belong to its painters")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void formulasTakeNothingButWordsFromTheFunctionRoom() {
        noClasses()
                .that()
                .resideInAPackage(Room.FORMULA.packages())
                .should()
                .dependOnClassesThat(describe(
                        "are in talweg.function, except Words",
                        type -> type.getPackageName().equals("talweg.function")
                                && !type.getSimpleName().equals("Words")))
                .because("text, expression and graph say what is computed, not how a function is asked for it")
                .check(HOUSE);
    }

    @Test
    void whatIsSealedIsMadeOfValues() {
        classes()
                .that(describe("implement a sealed interface of the house", ArchitectureTest::isPermitted))
                .should(BE_VALUES)
                .because("what changes is a value that can be printed, compared and switched over without a default")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static final ArchCondition<JavaClass> BE_VALUES = ArchCondition.from(describe(
            "be records, enums or sealed again",
            type -> type.isRecord() || type.isEnum() || type.reflect().isSealed()));

    private static boolean isPermitted(JavaClass type) {
        return type.getRawInterfaces().stream()
                .map(JavaClass::reflect)
                .anyMatch(parent -> parent.isSealed() && parent.getPackageName().startsWith("talweg."));
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
                .orShould()
                .haveNameMatching(".*\\.(Abstract[A-Z].*|I[A-Z][a-z].*)")
                .because("such a name says that nobody knew what the thing is")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsIntroduced() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct()).allSatisfy(name -> {
            Path introduction = SourceTree.JAVA.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertThat(introduction).exists();
            assertThat(SourceTree.text(introduction)).startsWith("///");
        });
    }

    @Test
    void onlyTheEntryPointEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("talweg.desktop.Talweg")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("a room below does not know in whose program it runs")
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
