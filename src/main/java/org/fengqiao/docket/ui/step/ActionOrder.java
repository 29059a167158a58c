package org.fengqiao.docket.ui.step;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of the actions that are possible now is the most likely, which others are near at hand, and which are rare. */
public record ActionOrder<A extends Comparable<? super A>>(Optional<A> next, List<A> near, List<A> rare) {
    /**
     * Puts the possible actions in order.
     *
     * @param next the most likely one, if there is one
     * @param usual those that belong to everyday work; all others are rare
     */
    public static <A extends Comparable<? super A>> ActionOrder<A> of(
            Set<A> possible, Optional<A> next, Collection<A> usual) {
        List<A> others = possible.stream()
                .filter(action -> next.filter(action::equals).isEmpty())
                .sorted()
                .toList();
        return new ActionOrder<>(
                next,
                others.stream().filter(usual::contains).toList(),
                others.stream().filter(action -> !usual.contains(action)).toList());
    }
}
