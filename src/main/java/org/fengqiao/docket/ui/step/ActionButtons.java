package org.fengqiao.docket.ui.step;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.kernel.Coded;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Say;

/** A button for every action that is possible now, called {@code action-} and its code. */
public record ActionButtons<A extends Coded & Comparable<? super A>>(ActionOrder<A> order, Consumer<A> open) {
    /** The likely ones, for the bar at the bottom edge; the most likely comes last. */
    public List<Component> bar() {
        List<Component> buttons = new ArrayList<>();
        order.near().forEach(action -> buttons.add(button(action)));
        order.next()
                .ifPresent(
                        action -> buttons.add(Buttons.next(id(action), action.wordsKey(), () -> open.accept(action))));
        return buttons;
    }

    /** The rare ones, kept out of the bar at the bottom, which would cover a small screen with them. */
    public Optional<Section> more() {
        if (order.rare().isEmpty()) {
            return Optional.empty();
        }
        Div buttons = new Div();
        buttons.addClassName("fq-inline");
        order.rare().forEach(action -> buttons.add(button(action)));
        Section more = new Section(new H2(Say.text("case.more")), buttons);
        more.setId("more-actions");
        more.addClassName("fq-card");
        return Optional.of(more);
    }

    private Button button(A action) {
        return Buttons.plain(id(action), action.wordsKey(), () -> open.accept(action));
    }

    private static String id(Coded action) {
        return "action-" + action.code();
    }
}
