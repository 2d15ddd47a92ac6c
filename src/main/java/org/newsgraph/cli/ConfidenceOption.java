package org.newsgraph.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How sure claims must be. */
final class ConfidenceOption {
    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0",
            converter = Probability.class,
            description = "leave out claims below it, 0 to 1, and what only they state (default: ${DEFAULT-VALUE})")
    private double least;

    ConfidenceOption() {}

    double least() {
        return least;
    }

    /** Reads a number from 0 to 1. */
    static final class Probability implements ITypeConverter<Double> {
        Probability() {}

        @Override
        public Double convert(String value) {
            try {
                double number = Double.parseDouble(value);
                if (number >= 0 && number <= 1) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw fault(value);
            }
            throw fault(value);
        }

        private static TypeConversionException fault(String value) {
            return new TypeConversionException("'" + value + "' is no number from 0 to 1");
        }
    }
}
