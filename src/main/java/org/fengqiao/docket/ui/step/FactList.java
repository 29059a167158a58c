package org.fengqiao.docket.ui.step;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Names and values, one pair a line; what is not known is left out. */
public class FactList extends DescriptionList {
    private final LocalDate today;

    public FactList(LocalDate today) {
        this.today = today;
        addClassName("fq-facts");
    }

    public FactList text(String labelKey, @Nullable String words) {
        return words == null || words.isBlank() ? this : with(labelKey, new Span(words));
    }

    public FactList coded(String labelKey, @Nullable Coded constant) {
        return constant == null ? this : text(labelKey, Say.text(constant));
    }

    public FactList time(String labelKey, @Nullable Instant at) {
        return at == null ? this : text(labelKey, Days.time(at, today));
    }

    public FactList day(String labelKey, @Nullable Instant at) {
        return at == null ? this : text(labelKey, Days.day(ChinaTime.dayOf(at), today));
    }

    public FactList yuan(String labelKey, @Nullable BigDecimal amount) {
        return amount == null
                ? this
                : text(labelKey, amount.stripTrailingZeros().toPlainString() + " " + Say.text("unit.yuan"));
    }

    private FactList with(String labelKey, Component value) {
        Description description = new Description(value);
        description.addClassName("fq-prose");
        add(new Term(Say.text(labelKey)), description);
        return this;
    }
}
