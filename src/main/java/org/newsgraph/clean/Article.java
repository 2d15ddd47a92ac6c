package org.newsgraph.clean;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * One article, cleaned.
 *
 * <p>The text is the title, an empty line, then the paragraphs with an empty line between each two; a line of the text
 * never ends in white space. The dateline ({@code LONDON (Reuters) -}) is not in the text; what it says is in the fields.
 *
 * @unit offsets are UTF-16 code units of {@code text}
 * @param source the file, address or {@code -} it was read from
 * @param url its canonical address
 * @param title its title
 * @param publisher the outlet that published it
 * @param wireSource the agency whose report it retells
 * @param authors the people who signed it
 * @param datelinePlace the place its dateline names
 * @param date the day of publication
 * @param fields what its page states besides: section, lead image, moments with their zone
 * @param language a BCP 47 tag
 * @param text title and body
 * @param titleSpan where the title stands in {@code text}
 * @param offsets the way back to the input
 * @param inputText the input where it was plain text, for source offsets in code points; else empty
 */
public record Article(
        String source,
        Optional<String> url,
        String title,
        Optional<String> publisher,
        Optional<String> wireSource,
        List<String> authors,
        Optional<String> datelinePlace,
        Optional<DocumentDate> date,
        List<PageField> fields,
        String language,
        String text,
        Span titleSpan,
        OffsetMap offsets,
        Optional<String> inputText) {
    /** Copies the lists. */
    public Article {
        fields = List.copyOf(fields);
        authors = List.copyOf(authors);
    }

    /**
     * Makes an article of a text that comes without a page, and is taken as it is.
     *
     * @param source where it was read from
     * @param title its title, which the text begins with; blank if it has none
     * @param text the whole text
     * @param date the day of publication, if it is known
     * @return the article
     */
    public static Article ofText(String source, String title, String text, Optional<DocumentDate> date) {
        return new Article(
                source,
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                date,
                List.of(),
                "en",
                text,
                new Span(0, title.length()),
                OffsetMap.NONE,
                Optional.empty());
    }
}
