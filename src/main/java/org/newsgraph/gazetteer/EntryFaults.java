package org.newsgraph.gazetteer;

import java.util.function.Consumer;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** Says what is wrong with a file of entries, and where; remembers whether anything is. */
final class EntryFaults {
    static final String SYNTAX = "GAZETTEER-001";
    static final String INCOMPLETE = "GAZETTEER-002";
    static final String CLASS = "GAZETTEER-003";
    static final String PLACE = "GAZETTEER-004";
    static final String VALUE = "GAZETTEER-005";
    static final String CONTRADICTION = "GAZETTEER-006";
    static final String OFFICE = "GAZETTEER-007";

    private final String file;
    private final Consumer<Problem> problems;
    private boolean any;

    EntryFaults(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reports what keeps the file from being added; line 0 is unknown. */
    void error(int line, String code, String message) {
        any = true;
        problems.accept(Problem.of(code, Severity.ERROR, place(line), message));
    }

    /** Reports what is left out. */
    void warning(int line, String code, String message) {
        problems.accept(Problem.of(code, Severity.WARNING, place(line), message));
    }

    boolean any() {
        return any;
    }

    private String place(int line) {
        return line > 0 ? file + ":" + line : file;
    }
}
