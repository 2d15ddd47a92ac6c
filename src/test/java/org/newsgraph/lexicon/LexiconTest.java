package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Set<String> PLOVER_TYPES = Set.of(
            "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT"
                    .split(" "));
    private static final String PREFIXES = """
            PREFIX lex: <https://w3id.org/newsgraph/lexicon#>
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX ontolex: <http://www.w3.org/ns/lemon/ontolex#>
            PREFIX lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#>
            """;

    @Test
    void readsTheFrameOfAVerb() {
        assertThat(LEXICON.triggers("pound", "verb"))
                .extracting(Trigger::relation, Trigger::frame)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "targets",
                        List.of(new FrameSlot("subj", "actor", false), new FrameSlot("obj", "target", false))));
    }

    @Test
    void readsTheObjectsThatMakeAPhrase() {
        assertThat(LEXICON.triggers("cut", "verb")).anySatisfy(cut -> {
            assertThat(cut.relation()).isEqualTo("breaksTiesWith");
            assertThat(cut.objectLemmas()).contains("tie", "link", "relation");
        });
    }

    @Test
    void readsANounWithTwoParties() {
        assertThat(LEXICON.triggers("talk", "noun")).anySatisfy(talks -> {
            assertThat(talks.relation()).isEqualTo("negotiatesWith");
            assertThat(talks.frame()).contains(new FrameSlot("between", "both", false));
        });
    }

    @Test
    void tellsImplicativesByPolarity() {
        assertThat(effects("manage", "xcomp")).isEqualTo("TRANSPARENT/NEGATED");
        assertThat(effects("fail", "xcomp")).isEqualTo("NEGATED/TRANSPARENT");
        assertThat(effects("force", "xcomp")).startsWith("TRANSPARENT/");
        assertThat(effects("prevent", "obl:from")).isEqualTo("PROHIBITED/TRANSPARENT");
        assertThat(effects("prohibit", "obl:from")).isEqualTo("PROHIBITED/HYPOTHETICAL");
        assertThat(effects("continue", "xcomp")).startsWith("TRANSPARENT/");
        assertThat(effects("plan", "xcomp")).startsWith("PLANNED/");
        assertThat(effects("hope", "xcomp")).isEqualTo("HYPOTHETICAL/HYPOTHETICAL");
        assertThat(effects("regret", "ccomp")).isEqualTo("PRESUPPOSED/PRESUPPOSED");
    }

    @Test
    void knowsWhoActsInWhatIsProhibited() {
        assertThat(LEXICON.wrappers("prohibit", "verb"))
                .filteredOn(w -> w.complements().contains("obl:from"))
                .extracting(Wrapper::subject)
                .containsExactly("obj");
    }

    @Test
    void givesEachWrapperOneEffectForAComplement() {
        Map<String, Long> uses = LEXICON.wrappers().stream()
                .flatMap(w -> w.complements().stream().map(c -> w.lemma() + w.particle() + w.pos() + w.subject() + c))
                .collect(Collectors.groupingBy(use -> use, Collectors.counting()));
        assertThat(uses).allSatisfy((use, times) -> assertThat(times).as(use).isEqualTo(1));
    }

    @Test
    void tellsHowSpeakersStand() {
        assertThat(stance("say")).isEqualTo(Reporting.Stance.PLAIN);
        assertThat(stance("deny")).isEqualTo(Reporting.Stance.DENYING);
        assertThat(stance("allege")).isEqualTo(Reporting.Stance.ALLEGING);
        assertThat(stance("believe")).isEqualTo(Reporting.Stance.BELIEVING);
        assertThat(stance("urge")).isEqualTo(Reporting.Stance.WANTING);
        assertThat(LEXICON.reporting("tell", "verb").orElseThrow().hearer()).contains("obj");
    }

    @Test
    void findsCues() {
        assertThat(LEXICON.cue("may", "modal").orElseThrow().value()).isEqualTo(Cue.Value.POSSIBLE);
        assertThat(LEXICON.cue("allegedly", "adverb").orElseThrow().value()).isEqualTo(Cue.Value.ALLEGED);
        assertThat(LEXICON.cue("in an effort to", "phrase").orElseThrow().value())
                .isEqualTo(Cue.Value.PURPOSE);
        assertThat(LEXICON.cue("table", "adverb")).isEmpty();
    }

    @Test
    void tellsWhoseRoleTheSubjectOfALightVerbHas() {
        assertThat(LEXICON.lightVerb("carry")).isTrue();
        assertThat(LEXICON.lightVerbs("carry")).anySatisfy(v -> {
            assertThat(v.particle()).contains("out");
            assertThat(v.subjectRole()).isEqualTo("actor");
        });
        assertThat(LEXICON.lightVerbs("suffer"))
                .extracting(LightVerb::subjectRole)
                .contains("target");
        assertThat(LEXICON.lightVerbs("come")).anySatisfy(v -> {
            assertThat(v.path()).isEqualTo("obl:under");
            assertThat(v.subjectRole()).isEqualTo("target");
        });
    }

    @Test
    void hasNoSenseTwice() {
        assertThat(LEXICON.triggers()).doesNotHaveDuplicates();
        assertThat(LEXICON.wrappers()).doesNotHaveDuplicates();
        assertThat(LEXICON.reportings()).doesNotHaveDuplicates();
        assertThat(LEXICON.cues()).doesNotHaveDuplicates();
    }

    @Test
    void isLargeEnoughForNews() {
        assertThat(senses("verb")).isGreaterThan(MIN_VERBS);
        assertThat(senses("noun")).isGreaterThan(MIN_NOUNS);
        assertThat(LEXICON.wrappers()).hasSizeGreaterThan(250);
        assertThat(LEXICON.reportings()).hasSizeGreaterThan(150);
    }

    @Test
    void usesOnlyRelationsOfTheOntology() {
        Set<String> known = relations().names();
        assertThat(usedRelations()).allSatisfy(relation -> assertThat(known).contains(relation));
    }

    @Test
    void usesOnlyModesOfPloverAndClassesOfTheOntology() {
        Set<String> modes = terms("/ontology/plover.ttl");
        Set<String> classes = terms("/ontology/newsgraph.ttl");
        assertThat(LEXICON.triggers()).allSatisfy(trigger -> {
            assertThat(modes)
                    .as(trigger.entry())
                    .containsAll(trigger.mode().stream().toList());
            assertThat(classes).as(trigger.entry()).containsAll(trigger.objectTypes());
        });
    }

    @Test
    void hasWordsForEveryPloverType() {
        Relations relations = relations();
        assertThat(usedRelations().stream().flatMap(r -> relations.ploverType(r).stream()))
                .containsAll(PLOVER_TYPES);
    }

    @Test
    void knowsSuperRelationsAndSymmetry() {
        Relations relations = relations();
        assertThat(relations.isA("shells", "targets")).isTrue();
        assertThat(relations.isA("targets", "shells")).isFalse();
        assertThat(relations.symmetric("negotiatesWith")).isTrue();
        assertThat(relations.ploverType("shells")).contains("ASSAULT");
    }

    @Test
    void tellsSuperClassesThoughOtherVocabulariesUseTheSameNames() {
        Relations relations = relations();
        assertThat(relations.classIsA("Police", "Organization")).isTrue();
        assertThat(relations.classIsA("Police", "Place")).isFalse();
        assertThat(relations.classIsA("Meeting", "Place")).isFalse();
    }

    @Test
    void letsAUserAddReplaceAndRemove(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.ttl"), PREFIXES + """
                        lex:zap-v lexinfo:partOfSpeech lexinfo:verb ; ontolex:canonicalForm [ ontolex:writtenRep "zap"@en ] ;
                            ontolex:sense [ ontolex:reference ng:targets ; ng:frame "subj=actor obj=target!" ] .
                        lex:pound-v lexinfo:partOfSpeech lexinfo:verb ; ontolex:canonicalForm [ ontolex:writtenRep "pound"@en ] .
                        """);
        Lexicon own = Lexicon.load(folder);
        assertThat(own.triggers("zap", "verb").get(0).frame().get(1)).isEqualTo(new FrameSlot("obj", "target", true));
        assertThat(own.triggers("pound", "verb")).isEmpty();
        assertThat(own.triggers("shell", "verb")).isNotEmpty();
    }

    @Test
    void namesTheEntryThatIsWrong(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.ttl"), PREFIXES + """
                        lex:zap-v lexinfo:partOfSpeech lexinfo:verb ; ontolex:canonicalForm [ ontolex:writtenRep "zap"@en ] ;
                            ontolex:sense [ ontolex:reference ng:targets ; ng:frame "subject is actor" ] .
                        """);
        assertThatThrownBy(() -> Lexicon.load(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zap-v");
    }

    private static final int MIN_VERBS = 900;
    private static final int MIN_NOUNS = 400;

    private static String effects(String verb, String complement) {
        return LEXICON.wrappers(verb, "verb").stream()
                .filter(w -> w.complements().contains(complement))
                .map(w -> w.effect() + "/" + w.negated())
                .findFirst()
                .orElse("none");
    }

    private static Reporting.Stance stance(String verb) {
        return LEXICON.reporting(verb, "verb").orElseThrow().stance();
    }

    private static long senses(String pos) {
        return LEXICON.triggers().stream().filter(t -> t.pos().equals(pos)).count();
    }

    private static Set<String> usedRelations() {
        return Stream.concat(
                        LEXICON.triggers().stream().map(Trigger::relation),
                        LEXICON.reportings().stream().map(Reporting::relation))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> terms(String file) {
        assumeTrue(LexiconTest.class.getResource(file) != null, "no ontology yet");
        return Lexicon.resource(file).subjects().stream().map(Statements::text).collect(Collectors.toSet());
    }

    private static Relations relations() {
        assumeTrue(LexiconTest.class.getResource("/ontology/newsgraph.ttl") != null, "no ontology yet");
        return Relations.load();
    }
}
