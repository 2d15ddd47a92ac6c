package org.newsgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folders are the data flow: each may know only those before it. */
class ArchitectureTest {
    private static final String ROOT = "org.newsgraph.";

    /** Each package with those it may import. */
    private static final Map<String, List<String>> FLOW = flow();

    private static JavaClasses classes;

    private static Map<String, List<String>> flow() {
        Map<String, List<String>> flow = new LinkedHashMap<>();
        List<String> ground = List.of("text", "problem", "vocab");
        List<String> words = List.of("text", "problem", "vocab", "lexicon", "gazetteer");
        flow.put("text", List.of());
        flow.put("problem", List.of("text"));
        flow.put("vocab", List.of());
        flow.put("copies", List.of("text"));
        flow.put("lexicon", ground);
        flow.put("gazetteer", ground);
        flow.put("acquire", ground);
        flow.put("clean", plus(words, "acquire"));
        flow.put("annotate", plus(words, "acquire", "clean"));
        flow.put("extract", plus(words, "acquire", "clean", "annotate"));
        flow.put("resolve", plus(words, "acquire", "clean", "annotate", "extract"));
        flow.put("graph", plus(words, "acquire", "clean", "annotate", "extract", "resolve", "copies"));
        flow.put("validate", plus(ground, "graph"));
        flow.put("query", plus(ground));
        flow.put("identity", plus(ground, "graph", "gazetteer"));
        flow.put("store", plus(ground, "copies", "graph", "gazetteer", "identity", "query"));
        flow.put("export", plus(ground, "graph", "store", "query"));
        flow.put("ask", plus(ground, "lexicon", "annotate", "graph"));
        flow.put("serve", plus(ground, "copies", "graph", "identity", "store", "export", "query", "ask"));
        flow.put("predict", plus(words, "acquire", "clean", "annotate", "extract", "resolve", "graph", "export"));
        flow.put(
                "pipeline",
                plus(
                        words,
                        "acquire",
                        "clean",
                        "annotate",
                        "extract",
                        "resolve",
                        "copies",
                        "graph",
                        "validate",
                        "identity",
                        "query",
                        "store",
                        "export"));
        return flow;
    }

    private static List<String> plus(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.newsgraph");
    }

    static Iterable<String> packages() {
        return FLOW.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void knowsOnlyWhatComesBefore(String name) {
        List<String> allowed = new ArrayList<>();
        allowed.add(ROOT + name + "..");
        FLOW.getOrDefault(name, List.of()).forEach(p -> allowed.add(ROOT + p + ".."));
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("org.newsgraph..")
                                .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                                allowed.toArray(String[]::new)))))
                .because("an article flows through the stages without looking back")
                .allowEmptyShould(true);
        rule.check(classes);
    }

    @Test
    void everyPackageHasItsPlaceInTheFlow() {
        classes()
                .should()
                .resideInAnyPackage(
                        java.util.stream.Stream.concat(FLOW.keySet().stream(), java.util.stream.Stream.of("cli"))
                                .map(p -> ROOT + p + "..")
                                .toArray(String[]::new))
                .because("a new package must say what it may know")
                .check(classes);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.newsgraph.(*)..")
                .should()
                .beFreeOfCycles()
                .because("stages that need each other are one stage")
                .check(classes);
    }

    @Test
    void jenaAppearsFromTheGraphOn() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..text..",
                        "..problem..",
                        "..vocab..",
                        "..copies..",
                        "..acquire..",
                        "..clean..",
                        "..annotate..",
                        "..extract..",
                        "..resolve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .because(
                        "what a text says does not depend on how graphs are kept; lexicon and gazetteer read Turtle privately")
                .check(classes);
    }

    @Test
    void languageModelsStayInAnnotate() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..annotate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp..")
                .because("another parser must be able to take its place")
                .check(classes);
    }

    @Test
    void onlyTheCommandLineSpeaks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("results and messages are the command line's to print")
                .check(classes);
    }

    @Test
    void nothingEndsTheProcessButTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a server or a cluster runs the same stages")
                .check(classes);
    }
}
