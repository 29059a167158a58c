package org.fengqiao.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.fengqiao.kernel.Coded;

/** One choice out of a few, as tiles large enough for a thumb; all of them are seen at once. */
public class Tiles<T> extends RadioButtonGroup<T> {
    public Tiles(String id, String labelKey, List<T> choices) {
        super(Say.text(labelKey));
        setId(id);
        addClassName("fq-tiles");
        setItems(choices);
        setItemLabelGenerator(choice -> choice instanceof Coded coded ? Say.text(coded) : String.valueOf(choice));
    }
}
