package org.fengqiao.ui;

import com.vaadin.flow.component.html.Span;

/** A short word with a shape in front, for states, risks and due dates. */
public class Mark extends Span {
    public Mark(Tone tone, String words) {
        this(tone, tone.shape(), words);
    }

    /** A mark with a shape of its own, for scales that have more steps than there are tones. */
    public Mark(Tone tone, String shape, String words) {
        Span sign = new Span(shape);
        sign.addClassName("fq-mark-shape");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(words));
        addClassNames("fq-mark", tone.cssClass());
    }
}
