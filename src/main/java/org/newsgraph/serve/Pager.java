package org.newsgraph.serve;

import java.util.List;
import java.util.Map;

/**
 * Which part of a long list a page shows.
 *
 * @param page the part, from 1
 * @param pages how many there are
 * @param size how many items a part has
 * @param before where the part before leads, empty for the first
 * @param after where the next part leads, empty for the last
 */
record Pager(int page, int pages, int size, String before, String after) {
    static final String PAGE = "page";

    static Pager of(Request request, int total, int size) {
        int pages = Math.max(1, (total + size - 1) / size);
        int page = Math.max(1, Math.min(request.number(PAGE), pages));
        return new Pager(
                page,
                pages,
                size,
                page == 1 ? "" : request.href(Map.of(PAGE, page == 2 ? "" : Integer.toString(page - 1))),
                page == pages ? "" : request.href(Map.of(PAGE, Integer.toString(page + 1))));
    }

    <T> List<T> slice(List<T> items) {
        return items.subList(Math.min(items.size(), (page - 1) * size), Math.min(items.size(), page * size));
    }
}
