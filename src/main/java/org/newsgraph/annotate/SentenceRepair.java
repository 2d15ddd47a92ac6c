package org.newsgraph.annotate;

/** Mends what the parser often gets wrong. */
final class SentenceRepair {
    private SentenceRepair() {}

    static Sentence repair(Sentence sentence) {
        return sentence;
    }
}
