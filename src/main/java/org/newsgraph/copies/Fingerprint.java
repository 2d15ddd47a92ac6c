package org.newsgraph.copies;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a text is needed to tell copies of it: for each sentence of some length, its words as small numbers. */
public final class Fingerprint {
    private static final String VERSION = "1:";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 255;

    private final List<char[]> sentences;
    private final int words;

    private Fingerprint(List<char[]> sentences) {
        this.sentences = List.copyOf(sentences);
        this.words = sentences.stream().mapToInt(s -> s.length).sum();
    }

    /**
     * Takes the fingerprint of an article.
     *
     * @param text its text, one paragraph a line
     * @param title its title, which outlets choose themselves and which does not count
     * @return the fingerprint; the same for the same text on every machine
     */
    public static Fingerprint of(String text, String title) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        List<String> all = Sentences.of(plain, Normalizer.normalize(title, Normalizer.Form.NFKC)).stream()
                .map(span -> span.in(plain))
                .toList();
        Set<String> names = all.stream().flatMap(SentenceWords::names).collect(Collectors.toSet());
        List<char[]> sentences = all.stream()
                .map(sentence -> SentenceWords.of(sentence, names))
                .filter(words -> words.length >= SHORTEST && words.length <= LONGEST)
                .toList();
        return new Fingerprint(sentences);
    }

    /**
     * Reads a fingerprint that was written by {@link #toString}.
     *
     * @param written the characters
     * @return the fingerprint; empty if another version of the program wrote it, or nobody
     */
    public static Optional<Fingerprint> parse(String written) {
        if (!written.startsWith(VERSION)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(written.substring(VERSION.length())));
            List<char[]> sentences = new ArrayList<>();
            while (bytes.hasRemaining()) {
                char[] words = new char[Byte.toUnsignedInt(bytes.get())];
                for (int i = 0; i < words.length; i++) {
                    words[i] = bytes.getChar();
                }
                sentences.add(words);
            }
            return Optional.of(new Fingerprint(sentences));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the fingerprint.
     *
     * @return its version, a colon, and Base64 of each sentence: the number of its words in one byte, each word in two
     */
    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(sentences.size() + 2 * words);
        for (char[] sentence : sentences) {
            bytes.put((byte) sentence.length);
            for (char word : sentence) {
                bytes.putChar(word);
            }
        }
        return VERSION + Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Counts the sentences.
     *
     * @return how many of the text's sentences are long enough to be told from others
     */
    public int size() {
        return sentences.size();
    }

    List<char[]> sentences() {
        return sentences;
    }
}
