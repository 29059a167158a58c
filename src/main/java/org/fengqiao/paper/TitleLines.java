package org.fengqiao.paper;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Breaks a title into lines as the standard wants them: no word torn apart, none left with a character or two. */
final class TitleLines {
    /** Characters of size 2 in a line of 156 mm, less some for the room between digits and characters. */
    private static final double LINE = 18.5;

    /** Where a title is broken best: after its year or period, else after its unit or what introduces the rest. */
    private static final String PERIOD = "年月周度";

    private static final String ENDS = PERIOD + "镇乡村县区市省府委局会于的和暨";

    private TitleLines() {}

    static List<String> of(String title) {
        if (width(title) <= LINE) {
            return List.of(title);
        }
        return IntStream.range(2, title.length() - 1)
                .filter(at -> ENDS.indexOf(title.charAt(at - 1)) >= 0)
                .filter(at -> width(title.substring(0, at)) <= LINE && width(title.substring(at)) <= LINE)
                .boxed()
                .min(Comparator.comparing((Integer at) -> PERIOD.indexOf(title.charAt(at - 1)) < 0)
                        .thenComparing(at -> Math.abs(width(title.substring(0, at)) - width(title) / 2)))
                .map(at -> List.of(title.substring(0, at), title.substring(at)))
                .orElse(List.of(title));
    }

    /** In full-width characters; digits are half as wide. */
    static double width(String text) {
        return text.chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
    }
}
