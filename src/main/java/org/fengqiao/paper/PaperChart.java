package org.fengqiao.paper;

import java.util.List;

/**
 * A chart whose numbers stay in the document, so that it can be edited in Word and WPS.
 *
 * @param name what it shows, told to who cannot see it
 * @param series each with one value per category
 */
public record PaperChart(Shape shape, String name, List<String> categories, List<Series> series) {
    public PaperChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("a value per category: " + one);
            }
        }
    }

    /** How it is drawn. */
    public enum Shape {
        /** Upright, for what follows in time. */
        COLUMNS,
        /** Lying, for names that need room. */
        BARS
    }

    /** Numbers of one kind. */
    public record Series(String name, List<Long> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
