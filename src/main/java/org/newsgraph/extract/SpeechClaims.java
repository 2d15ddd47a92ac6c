package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.text.Span;

/** Makes speech itself a claim: <em>officials state</em> what is said, <em>Reuters reports</em> that they do. */
final class SpeechClaims {
    private static final int LONGEST_EVIDENCE = 600;

    private final AnnotatedArticle article;
    private final MentionIndex mentions;
    private final ArgumentTypes types;

    SpeechClaims(AnnotatedArticle article, MentionIndex mentions, ArgumentTypes types) {
        this.article = article;
        this.mentions = mentions;
        this.types = types;
    }

    /**
     * Makes one claim for each speaker of each claim, and hangs the latter within the former.
     *
     * @return the speech claims; the drafts are changed
     */
    List<Draft> find(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        IdentityHashMap<Speech, Draft> outermost = new IdentityHashMap<>();
        for (Draft draft : List.copyOf(drafts)) {
            Draft inner = draft;
            while (inner.within != null) {
                inner = inner.within;
            }
            if (inner != draft) {
                continue;
            }
            List<Speech> nested = draft.status.speeches().stream()
                    .filter(s ->
                            s.source().isPresent() && mentions.known(s.source().getAsInt()))
                    .sorted(Comparator.comparingInt(s -> s.content().cardinality()))
                    .toList();
            for (int i = 0; i < nested.size(); i++) {
                // A speech that reports another speech does so once, however much is said in the latter.
                Draft known = i == 0 ? null : outermost.get(nested.get(i));
                if (known != null) {
                    inner.within = known;
                    break;
                }
                Draft speech = speech(nested.get(i), nested.subList(i + 1, nested.size()), inner);
                inner.within = speech;
                found.add(speech);
                if (i > 0) {
                    outermost.put(nested.get(i), speech);
                }
                inner = speech;
            }
        }
        return found;
    }

    private Draft speech(Speech speech, List<Speech> outer, Draft content) {
        Argument.Mentioned source = new Argument.Mentioned(speech.source().orElseThrow(), -1);
        Sentence sentence = article.sentences().get(speech.cueSentence());
        Token cue = sentence.tokens().get(speech.cue());
        boolean reports = types.newsSource(mentions.entity(source).type());
        Composer composer = new Composer();
        Span evidence = content.evidence;
        if (!speech.continued()) {
            evidence = evidence.cover(cue.span()).cover(speech.sourceSpan().orElse(cue.span()));
        }
        if (evidence.length() > LONGEST_EVIDENCE) {
            evidence = content.evidence;
        }
        Draft draft = new Draft(
                content.node,
                source,
                reports ? "reports" : speech.relation(),
                composer.status(outer),
                !speech.continued() ? cue.span() : content.trigger,
                evidence,
                speech.entry(),
                Basis.SPEECH);
        draft.content = content;
        draft.speech = outer.stream().findFirst();
        return draft;
    }
}
